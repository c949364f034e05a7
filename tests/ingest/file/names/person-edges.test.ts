import { describe, expect, it } from 'vitest';
import { namesFound } from './names-found.ts';

describe('what owes its capital to the sentence is no part of a name', () => {
  it.each([
    ['sq', 'Ministri Arben Kola foli të hënën.', 'Arben Kola'],
    ['sq', 'Deklaroi Arben Kola se projekti vazhdon.', 'Arben Kola'],
    ['sq', 'Aktorja Ana Deda u nderua dje.', 'Ana Deda'],
    ['lv', 'Paziņoja Jānis Ozols, ka projekts turpinās.', 'Jānis Ozols'],
    ['lv', 'Aktore Anna Kalniņa saņēma balvu.', 'Anna Kalniņa'],
    ['lv', 'Uzsvēra Ilze Bērziņa.', 'Ilze Bērziņa'],
    ['sv', 'Statsministern Ulf Berg reste hem.', 'Ulf Berg'],
    ['sv', 'Sade Anna Berg efter mötet.', 'Anna Berg'],
    ['da', 'Skuespilleren Pia Vad fik prisen.', 'Pia Vad'],
    ['de', 'Ministerpräsident Jens Vogt reiste ab.', 'Jens Vogt'],
    ['de', 'Am Abend schwieg Richter Kavanaugh lange.', 'Kavanaugh'],
  ])('%s %s', (language, text, name) => {
    expect(namesFound(text, language)).toContain(`person: ${name}`);
  });

  it.each([
    ['lv', 'Marija Ozola atbildēja.', 'Marija Ozola'],
    ['de', 'Ruth Richter kam.', 'Ruth Richter'],
    ['sv', 'Rosa Anna Berg kom.', 'Rosa Anna Berg'],
    ['da', 'Hans Jørgen Holm kom.', 'Hans Jørgen Holm'],
    ['sq', 'Besa Ana Hoti foli dje.', 'Besa Ana Hoti'],
  ])('a first name stays: %s %s', (language, text, name) => {
    expect(namesFound(text, language)).toContain(`person: ${name}`);
  });
});

describe('two people joined by a word are two', () => {
  it.each([
    ['lv', 'Daiga un Vsevolods Dmitrijevi dzied.'],
    ['sv', 'Annika och Per Lindahl vann.'],
    ['da', 'Anne og Peter Lindholm vandt.'],
    ['de', 'Anna und Peter Lindemann gewannen.'],
    ['sq', 'Ana dhe Petrit Hoxha fituan.'],
  ])('%s %s', (language, text) => {
    expect(namesFound(text, language).filter((name) => / (?:un|och|og|und|dhe) /u.test(name))).toEqual([]);
  });
});

describe('a name in syllables', () => {
  it.each([
    ['sv', 'Kim Jong Un log.'],
    ['da', 'Kim Jong Un smilede.'],
    ['de', 'Kim Jong Un lachte.'],
    ['sq', 'Kim Jong Un qeshi.'],
    ['lv', 'Kim Jong Un pasmaidīja.'],
  ])('is whole in %s', (language, text) => {
    expect(namesFound(text, language)).toEqual(['person: Kim Jong Un']);
  });

  it('does not take the next word along', () => {
    expect(namesFound('Bo Ek om vädret. Bo Ek Oslo', 'sv')).toContain('person: Bo Ek');
  });
});

it('what a German name owns stays outside', () => {
  const names = namesFound('Sabine Ottes Haus brannte. Das Auto von Sabine Otte blieb heil.', 'de');
  expect(names).toEqual(['person: Sabine Ottes', 'person: Sabine Otte']);
});
