import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readMail, withoutAddresses } from '../../../src/ingest/file/mail.ts';
import { readArticle } from '../../../src/ingest/file/read-article.ts';

const article = (text: string) =>
  readArticle({ path: 'a.txt', bytes: new TextEncoder().encode(text), sha256: '0'.repeat(64) }).draft;

describe('a mail saved as text', () => {
  test.each([
    [
      'encoded words and quoted-printable',
      'Return-Path: <prese@osi.example>\nFrom: =?UTF-8?B?T8WhdSBwcmVzZQ==?= <prese@osi.example>\nTo: zinas@avize.example\nSubject: =?UTF-8?Q?Pirts_atkal?=\n =?UTF-8?Q?_atv=C4=93rta?=\nDate: Thu, 3 May 2018 10:15:00 +0300\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nO=C5=A1u pirts atkal atv=C4=93rta. To tre=\n=C5=A1dien nol=C4=93ma dome.\n',
      {
        title: 'Pirts atkal atvērta',
        author: 'Ošu prese',
        date: '2018-05-03',
        words: 'Ošu pirts atkal atvērta. To trešdien nolēma dome.',
      },
    ],
    [
      'the plain text of parts',
      'From: hav@by.example\nSubject: =?iso-8859-1?Q?Badet_gen=E5bner?=\nDate: Thu, 3 May 2018 10:15:00 +0200\nContent-Type: multipart/alternative; boundary="b1"\n\n--b1\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nBadet ved havnen gen=E5bner. Det oplyser byr=E5det onsdag.\n--b1\nContent-Type: text/html\n\n<p>Badet</p>\n--b1--\n',
      {
        title: 'Badet genåbner',
        author: null,
        date: '2018-05-03',
        words: 'Badet ved havnen genåbner. Det oplyser byrådet onsdag.',
      },
    ],
    [
      'Base64',
      'From: Bashkia <shtypi@bashkia.example>\nSubject: Pishina rihapet\nDate: Thu, 3 May 2018 10:15:00 +0200\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nUGlzaGluYSBuw6sgZnNoYXQgcmloYXBldC4gS8OrdGUgZSB0aGEga8Ozc2hpbGxpLg==\n',
      { title: 'Pishina rihapet', author: 'Bashkia', date: '2018-05-03', words: 'Pishina në fshat rihapet.' },
    ],
    [
      'header lines of another language',
      'Von: Gemeinde Holle [mailto:presse@holle.example]\nGesendet: Donnerstag, 3. Mai 2018 10:15\nAn: Redaktion\nBetreff: Hallenbad öffnet\n\nDas Bad in Holle öffnet wieder. Rückfragen an presse@holle.example.\n',
      {
        title: 'Hallenbad öffnet',
        author: 'Gemeinde Holle',
        date: '2018-05-03',
        words: 'Das Bad in Holle öffnet wieder.',
      },
    ],
  ])('%s', (_, text, { title, author, date, words }) => {
    const draft = article(text);
    expect(draft?.title.text).toBe(title);
    expect(draft?.stated.author).toBe(author);
    expect(draft?.published.edtf).toBe(date);
    expect(draft?.text).toContain(words);
    expect(JSON.stringify(draft)).not.toMatch(/@|MIME|Content-|=C3/u);
    expect(draft?.blocks[0]?.kind).toBe('header');
  });

  test('quoted-printable without header lines is decoded, with a warning', () => {
    const file = new VFile();
    expect(readMail('Kommunen s=C3=A4ger nej. =C3=84rendet =\nvilar.', file)).toBe(
      'Kommunen säger nej. Ärendet vilar.',
    );
    expect(file.messages[0]?.ruleId).toBe('quoted-printable');
  });

  test.each([
    'a=B0 b=B1 c.',
    'Summen x=C3 och y=A4 är åtta.',
    'Titel: Bro\nDatum: 2018-05-03\n\nText.',
    'Anna: Hej!\nBo: Hej själv!\n\nSå börjar pjäsen.',
  ])('a text that is no mail stays as it is: %j', (text) => {
    expect(readMail(text)).toBe(text);
  });
});

test('an author is a name, not an address', () => {
  expect(
    article(
      'Title: Pool reopens\nAuthor: "Ann Hill" <ann@hill.example>\nDate: 2018-05-03\n\nThe pool reopens on Friday.',
    )?.stated.author,
  ).toBe('Ann Hill');
  expect(
    article('---\ntitle: Bron\nauthor: bo@dal.example\n---\nBron öppnar på fredag.')?.stated.author,
  ).toBeNull();
  expect(withoutAddresses('Ann Hill (ann@hill.example), bo@dal.example; Ida Bro <i@b.example>')).toBe(
    'Ann Hill, Ida Bro',
  );
});
