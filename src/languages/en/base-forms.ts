/** Plurals and past tenses that no ending shows. */
const IRREGULAR: Readonly<Record<string, string>> = {
  ...{ men: 'man', women: 'woman', children: 'child', people: 'person', feet: 'foot', teeth: 'tooth' },
  ...{ mice: 'mouse', geese: 'goose', wives: 'wife', lives: 'life', knives: 'knife', thieves: 'thief' },
  ...{ wolves: 'wolf', leaves: 'leaf', halves: 'half', loaves: 'loaf', shelves: 'shelf', crises: 'crisis' },
  ...{ died: 'die', dying: 'die', killed: 'kill', won: 'win', lost: 'lose', fought: 'fight', bought: 'buy' },
  ...{ sold: 'sell', stole: 'steal', stolen: 'steal', shot: 'shoot', fled: 'flee', struck: 'strike' },
  ...{ fell: 'fall', fallen: 'fall', found: 'find', built: 'build', paid: 'pay', said: 'say', told: 'tell' },
  ...{ broke: 'break', broken: 'break', drove: 'drive', driven: 'drive', rose: 'rise', risen: 'rise' },
  ...{ grew: 'grow', grown: 'grow', wrote: 'write', written: 'write', taught: 'teach', caught: 'catch' },
  ...{ spent: 'spend', held: 'hold', led: 'lead', met: 'meet', sank: 'sink', sunk: 'sink', burnt: 'burn' },
};

/** Endings with what the dictionary form has instead, the likeliest first. */
const ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['ies', ['y', 'ie']],
  ['sses', ['ss']],
  ['shes', ['sh']],
  ['ches', ['ch']],
  ['xes', ['x']],
  ['es', ['e', '']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
];

/** A consonant that an ending doubled. */
const DOUBLED = /([bdfgklmnprt])\1$/u;

/** Letters that are left of a word at least. */
const MIN_LETTERS = 3;

/**
 * The dictionary forms that an English word can be a form of, itself first. English texts are indexed as they are spelled: this is
 * for looking a typed word up.
 *
 * @example
 * englishForms('elections') //=> ['elections', 'election']
 * @example
 * englishForms('robbed') //=> ['robbed', 'robb', 'rob', 'robbe']
 */
export function englishForms(word: string): string[] {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return [word, irregular];
  const [ending = '', instead = []] = word.endsWith('ss')
    ? []
    : (ENDINGS.find(([end]) => word.endsWith(end) && word.length >= end.length + MIN_LETTERS) ?? []);
  if (ending === '') return [word];
  const stem = word.slice(0, -ending.length);
  const [first = '', ...others] = instead.map((end) => stem + end);
  const single = /^(?:ed|ing)$/u.test(ending) && DOUBLED.test(stem) ? [stem.slice(0, -1)] : [];
  return [word, first, ...single, ...others];
}
