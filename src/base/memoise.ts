/**
 * Makes a function that remembers its results, one for each argument.
 *
 * @param compute a pure function; arguments are compared as keys of a `Map`
 * @param maxResults the most results to remember: after that many it forgets them all
 * @example
 * const formatOf = memoise((language: string) => new Intl.NumberFormat(language));
 * formatOf('lv') === formatOf('lv') //=> true
 */
export function memoise<Argument, Result>(
  compute: (argument: Argument) => Result,
  maxResults = Infinity,
): (argument: Argument) => Result {
  const results = new Map<Argument, Result>();
  return (argument) => {
    const known = results.get(argument);
    if (known !== undefined || results.has(argument)) return known as Result;
    const result = compute(argument);
    if (results.size >= maxResults) results.clear();
    results.set(argument, result);
    return result;
  };
}
