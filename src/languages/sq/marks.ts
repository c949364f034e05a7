import type { LanguageMarks } from '../sections/marks.ts';

/** Words and spellings that distinguish Albanian from its neighbours. */
export const marks: LanguageMarks = {
  words:
    'të e në dhe që i për me një nga se u ka është më si do ishte duke kanë por janë ky kjo ai ajo ata tij saj tyre nuk edhe pas kur ku nëse vetëm gjatë mund ndërsa deri para mes kishte së te tek këtë këto kësaj si pasi sipas',
  spellings: /ë|ç|xh|gj|nj|sh/u,
};
