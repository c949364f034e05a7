import { expect, test } from 'vitest';
import { siteUrls } from '../../src/i18n/urls.ts';
import { nameAddress } from '../../src/view/name-address.ts';

const urls = siteUrls('/press');

test('a name leads to its page, to its one article, or to a search', () => {
  const forms = ['Ida Holm', 'Idas Holmas', 'Ida Holm'];
  expect(nameAddress(urls, 'lv', { id: 'p-a', hasPage: true }, { forms })).toBe('/press/names/p-a/');
  expect(nameAddress(urls, 'lv', { id: 'p-a', hasPage: false }, { forms })).toBe(
    '/press/lv/search/?name=p-a',
  );
  const once = { id: 'p-a', hasPage: false, onlyIn: 'a1' };
  expect(nameAddress(urls, 'lv', once)).toBe('/press/articles/a1/');
  expect(nameAddress(urls, 'lv', once, { forms })).toBe('/press/articles/a1/#found=Ida+Holm,Idas+Holmas');
  // On the page of that article it is shown where it is.
  expect(nameAddress(urls, 'lv', once, { forms, here: 'a1' })).toBe('#found=Ida+Holm,Idas+Holmas');
});
