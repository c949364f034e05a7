import type { DateLexicon } from '../../../languages/sections/dates.ts';

const FIRST_TEEN = 13;

/** Every number from 13 to 99, with its spellings in a language. */
export function numbersInWords({ numbers, teens, tens, joinedNumber }: DateLexicon): [number, string][] {
  const found = teens.map((list, index): [number, string] => [FIRST_TEEN + index, list]);
  tens.forEach((list, index) => {
    const ten = (index + 2) * 10;
    found.push([ten, list]);
    for (const [one, ones] of numbers.slice(0, 9).entries()) {
      const joined = list
        .split(', ')
        .flatMap((words) =>
          ones.split(', ').map((word) => joinedNumber.replace('{ten}', words).replace('{one}', word)),
        );
      found.push([ten + one + 1, joined.join(', ')]);
    }
  });
  return found;
}
