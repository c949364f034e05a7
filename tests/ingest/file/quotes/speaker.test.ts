import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../src/ingest/file/quotes.ts';
import { findForms } from '../../make-draft.ts';

/** The speakers of the quotations in a paragraph, where everything between brackets is the name of a person. */
function speakersIn(language: string, marked: string): (string | null)[] {
  const text = marked.replace(/[[\]]/gu, '');
  const forms = [...marked.matchAll(/\[([^\]]+)\]/gu)].map(([, form = '']) => ({
    type: 'person' as const,
    form,
  }));
  const names = findForms(text, forms);
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  return findQuotes({ text, blocks, language, names }).map(({ speaker }) =>
    speaker === null ? null : (names[speaker]?.text ?? null),
  );
}

describe('who owns a role is not its holder', () => {
  it.each([
    ['"Klients ir nevainīgs," paziņoja [Gravano] advokāts.'],
    ['"Klients ir nevainīgs," paziņoja [Ozola] advokāts.'],
    ['"Mēs gaidām," sacīja [Annas Kalniņas] pārstāvis.'],
    ['"Mēs gaidām," teica [Bērziņa] preses sekretārs.'],
    ['"Prezidents atpūšas," pavēstīja [Trampa] runasvīrs.'],
    ['"Viņa dzied labi," uzsvēra [Kļavas] skolotāja.'],
  ])('lv %s', (text) => {
    expect(speakersIn('lv', text)).toEqual([null]);
  });

  it.each([
    ['"Es gaidu," paziņoja advokāts [Jānis Ozols].', 'Jānis Ozols'],
    ['"Es gaidu," sacīja [Anna Kalniņa], advokāte.', 'Anna Kalniņa'],
    ['"Es gaidu," paziņoja [Gravano].', 'Gravano'],
    ['"Es gaidu," teica [Jānis Ozols] žurnālistiem.', 'Jānis Ozols'],
  ])('lv %s', (text, speaker) => {
    expect(speakersIn('lv', text)).toEqual([speaker]);
  });
});

describe('who says the own name is the speaker', () => {
  it.each([
    ['sv', '”Jag heter [Elsa Wennberg] och är 101 år”, säger [Elsa Wennberg].', 'Elsa Wennberg'],
    ['da', '»Jeg hedder [Bodil Ravn],« siger [Bodil Ravn].', 'Bodil Ravn'],
    ['de', '„Ich, [Gudrun Falk], gebe den Orden zurück“, erklärte [Gudrun Falk].', 'Gudrun Falk'],
    ['lv', '"Es, [Dzidra Kalna], nesaukšu nevienu," sacīja [Dzidra Kalna].', 'Dzidra Kalna'],
    ['sq', '“Unë jam [Kujtim Rrapi] dhe nuk largohem”, tha [Kujtim Rrapi].', 'Kujtim Rrapi'],
    ['nb', '«Jeg heter [Kari Lund],» sier [Kari Lund].', 'Kari Lund'],
  ])('%s %s', (language, text, speaker) => {
    expect(speakersIn(language, text)).toEqual([speaker]);
  });

  it.each([
    ['sv', '[Rolf Ohlin] blir kvar. ”Jag tycker om [Rolf Ohlin]”, sa han.'],
    ['de', '[Rolf Ohlin] bleibt. „Ich vertraue [Rolf Ohlin]“, sagte er.'],
  ])('a quotation that names somebody is not his: %s %s', (language, text) => {
    expect(speakersIn(language, text)).toEqual([null]);
  });
});

describe('the first part of a double first name tells the sex', () => {
  it.each([
    ['sv', '[Lars-Göran Åberg] tackades av. ”Jag kommer att sakna er”, sade hon.'],
    ['da', '[Hans-Jørgen Holm] blev hyldet. »Jeg vil savne jer,« sagde hun.'],
    ['de', '[Karl-Heinz Thole] wurde verabschiedet. „Ich werde euch vermissen“, sagte sie.'],
    ['sv', '[Ann-Christin Borg] tackades av. ”Jag kommer att sakna er”, sade han.'],
  ])('%s %s', (language, text) => {
    expect(speakersIn(language, text)).toEqual([null]);
  });
});
