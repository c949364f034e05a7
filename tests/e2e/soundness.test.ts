import { expect, inject, test } from 'vitest';
import { checkSite } from '../../scripts/verify.ts';

test.each(inject('sites'))(
  '$out: no broken link, no invalid HTML, every article has its page',
  async (places) => {
    expect(await checkSite(places)).toEqual([]);
  },
);
