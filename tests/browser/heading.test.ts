import { describe, expect, test } from 'vitest';
import { readHeading } from '../../src/browser/offline/heading.ts';

describe('the heading of a page', () => {
  test('is read with its language, whatever signs are in it', () => {
    const html =
      '<html lang="en" data-base="/"><head><title>A</title></head><h1 class="long" lang="de" dir="auto">1 &lt; 2 &amp; &quot;3&quot; &#39;4&#39; &amp;lt; &amp;copy;</h1>';
    expect(readHeading(html)).toEqual({ title: `1 < 2 & "3" '4' &lt; &copy;`, language: 'de' });
  });

  test('has the language of the page where it states none, and a value in its tag ends no tag', () => {
    expect(readHeading('<html lang="sv"><h1 data-labels="{a > b lang=}">Riga</h1>')).toEqual({
      title: 'Riga',
      language: 'sv',
    });
    expect(readHeading('<h1 hreflang="lv">Riga</h1>')?.language).toBe('');
  });

  test('is none where there is none', () => {
    expect(readHeading('<html lang="sv"><p>Riga</p>')).toBeUndefined();
    expect(readHeading('')).toBeUndefined();
  });
});
