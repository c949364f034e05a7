import type { LanguageMarks } from '../sections/marks.ts';

/** Words and spellings that distinguish English from its neighbours. */
export const marks: LanguageMarks = {
  words:
    'the of and to in a is that for on was with as by it at from be are this an have has were which or not but his their they he she its had been who will would can more one about after into also than other when there all no some only what said',
  spellings: /th|ing$|wh/u,
};
