import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readFormat } from '../../../src/ingest/file/format.ts';

function read(text: string) {
  const file = new VFile({ value: text });
  const [title] = readFormat(text, 0, file);
  return { title: title?.value, rules: file.messages.map(({ ruleId }) => ruleId) };
}

describe('a file of another kind', () => {
  test.each([
    [
      '<!doctype html><html><head><title>Vallby Tidning</title></head>\n<body><h1>Badet &ouml;ppnar</h1>\n<p>Badet i Vallby.</p></body></html>',
      'Badet öppnar',
    ],
    [
      '<rss version="2.0"><channel><title>Bote</title><item><title>Bad öffnet</title><description>Das Bad öffnet wieder.</description></item></channel></rss>',
      'Bad öffnet',
    ],
    [
      '<?xml version="1.0"?>\n<alto><TextLine><String CONTENT="Das"/><SP/><String CONTENT="Bad"/></TextLine></alto>',
      'Das Bad',
    ],
    [
      '<nitf><head><title>Paper</title></head><body><hl1>Pool reopens</hl1><p>It reopens.</p></body></nitf>',
      'Pool reopens',
    ],
    ['id;datums;virsraksts\n1;2017-09-21;"Pirts vaļā"\n2;2017-09-22;"Tilts ciet"', 'id, datums, virsraksts'],
    [
      String.raw`{\rtf1\ansi {\fonttbl{\f0 Times;}}` + '\n' + String.raw`\f0\fs24 Badet \'e5bner\par}`,
      'Badet åbner',
    ],
    [
      String.raw`\documentclass{article}\title{Badet {\o}ffnet f\"or alle}\begin{document}Badet er åbent.\end{document}`,
      'Badet øffnet för alle',
    ],
    [String.raw`\section{Bad \emph{offen}} Das \textbf{Bad} öffnet wieder.`, 'Bad offen'],
    ["== Pirts vaļā ==\n'''Pirts''' [[Oši|Ošos]] atkal vaļā.<ref>LETA</ref>\n", 'Pirts vaļā'],
    ['[b]Pishina rihapet[/b]\n[url=http://x.example]Pishina[/url] rihapet sot.', 'Pishina rihapet'],
    ['{"id": 1, "text": "Badet öppnar."}\n{"id": 2, "text": "Bron stängs."}', 'Badet öppnar.'],
    ['@article{x2018,\n  title = {Das Bad},\n  year = {2018}\n}', 'Das Bad'],
  ])('is told of, and its title has no mark-up: %j', (text, title) => {
    expect(read(text)).toEqual({ title, rules: ['other-format'] });
  });

  test.each([
    'Dokument 1 von 2\n\nBad öffnet\n\nDas Bad öffnet am Freitag.\n\nDokument 2 von 2\n\nMarkt schließt\n\nDer Markt schließt.',
    'Artikel 1 av 2\n\nBadet öppnar\n\nBadet i Vallby öppnar igen.\n\nArtikel 2 av 2\n\nBron stängs\n\nBron i Vallby stängs nu.',
    'Pishina rihapet\n\nPishina në fshat rihapet.\n\n----------\n\nUra mbyllet\n\nUra në fshat mbyllet.',
    '1 of 2 DOCUMENTS\n\nDale Gazette\n\nPool reopens\n\nThe pool reopens.\n\n2 of 2 DOCUMENTS\n\nDale Gazette\n\nBridge shuts\n\nThe bridge shuts.',
    'Badet öppnar\nVallby Tidning 2018-05-03\n\nBadet i Vallby öppnar.\n\n==========\n\nBron stängs\nVallby Tidning 2018-05-04\n\nBron i Vallby stängs.',
    'Badet åbner\n\nAf Ib Lund\n\nBadet åbner fredag.\n\n##########\n\nBroen lukker\n\nAf Karen Bro\n3. maj 2018\n\nBroen lukker lørdag.',
    '[1] Bad öffnet\n\nDas Bad öffnet am Freitag.\n\n[2] Markt schließt\n\nDer Markt schließt am Freitag.',
    'Artikel 1/2: Pirts vaļā\n\nPirts vērs durvis.\n\nArtikel 2/2: Tilts ciet\n\nTilts būs ciet.',
    'Bad öffnet\n\nDas Bad öffnet am Freitag.\n\nDokument HB_20180503_12\n\nMarkt schließt\n\nDer Markt schließt am Freitag.',
    'Pishina rihapet\n\nPishina në fshat rihapet.\n\nFundi i dokumentit\n\nUra mbyllet\n\nUra në fshat mbyllet.',
  ])('several articles are told of: %j', (text) => {
    expect(read(text).rules).toEqual(['several-articles']);
  });

  test.each([
    'Seite 1 von 2\n\nDas Bad öffnet wieder.\n\nSeite 2 von 2\n\nDie Arbeiten kosteten viel.',
    'Page 1 of 2\n\nThe pool reopens.\n\nPage 2 of 2\n\nIt cost a lot.',
    'Badet genåbner\n\nBadet ved havnen genåbner.\n\n***\n\nDet siger byrådet i dag.',
    'Anna, Bo, Eva och Per\n\nDe kom, de såg, de vann, sade tränaren.\nHan var glad, trött, nöjd i dag.',
    'Badet öppnar\n\nBadet öppnar [1] i maj.\n\n[1] Källan är en bok. Den är gammal.\n[2] En annan källa. Den är ny.',
    String.raw`Das Bad kostet 3 < 5 Millionen. Das Zeichen \ steht im Text. Es ist [b] der zweite Punkt.`,
    'Resultat:\n== 3 ==\nSå gick det.',
    'Pirts vaļā\n\nPirts vērs durvis.\n\n310 vārdi',
  ])('one article is not: %j', (text) => {
    expect(read(text)).toEqual({ title: undefined, rules: [] });
  });
});
