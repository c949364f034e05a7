import { exonymOf } from '../../../ingest/archive/entities/exonyms.ts';
import type { Spelling } from './spelling.ts';

/** Russian names of cities that cannot be derived letter by letter. The keys are those of the exonyms in src/languages. */
const RUSSIAN: Readonly<Record<string, string>> = {
  ...{ algiers: 'Алжир', antwerp: 'Антверпен', athens: 'Афины', baghdad: 'Багдад', bavaria: 'Бавария' },
  ...{ beijing: 'Пекин', belgrade: 'Белград', bern: 'Берн', brussels: 'Брюссель', bucharest: 'Бухарест' },
  ...{ cairo: 'Каир', chisinau: 'Кишинёв', cologne: 'Кёльн', copenhagen: 'Копенгаген', crimea: 'Крым' },
  ...{
    damascus: 'Дамаск',
    dublin: 'Дублин',
    edinburgh: 'Эдинбург',
    florence: 'Флоренция',
    gdansk: 'Гданьск',
  },
  ...{
    geneva: 'Женева',
    gothenburg: 'Гётеборг',
    hamburg: 'Гамбург',
    havana: 'Гавана',
    helsinki: 'Хельсинки',
  },
  ...{
    HK: 'Гонконг',
    istanbul: 'Стамбул',
    jerusalem: 'Иерусалим',
    kharkiv: 'Харьков',
    krakow: 'Краков',
  },
  ...{ kyiv: 'Киев', lisbon: 'Лиссабон', ljubljana: 'Любляна', london: 'Лондон', luhansk: 'Луганск' },
  ...{ lviv: 'Львов', marseille: 'Марсель', 'mexico-city': 'Мехико', milan: 'Милан', moscow: 'Москва' },
  ...{ munich: 'Мюнхен', naples: 'Неаполь', 'new-york': 'Нью-Йорк', nuremberg: 'Нюрнберг', paris: 'Париж' },
  ...{ prague: 'Прага', pyongyang: 'Пхеньян', reykjavik: 'Рейкьявик', riga: 'Рига', rome: 'Рим' },
  ...{ saxony: 'Саксония', seoul: 'Сеул', shanghai: 'Шанхай', siberia: 'Сибирь', sofia: 'София' },
  ...{
    'st-petersburg': 'Санкт-Петербург',
    stockholm: 'Стокгольм',
    strasbourg: 'Страсбург',
    tallinn: 'Таллин',
  },
  ...{
    tbilisi: 'Тбилиси',
    tehran: 'Тегеран',
    'the-hague': 'Гаага',
    thessaloniki: 'Салоники',
    tokyo: 'Токио',
  },
  ...{ turin: 'Турин', venice: 'Венеция', vienna: 'Вена', vilnius: 'Вильнюс', warsaw: 'Варшава' },
  ...{ washington: 'Вашингтон', yerevan: 'Ереван', zagreb: 'Загреб', zurich: 'Цюрих' },
};

/**
 * The other names of a place or organisation that has an exonym among its labels.
 *
 * @param label its name in each language
 */
export function tableNames(label: Readonly<Record<string, string>>): readonly Spelling[] {
  for (const [language, text] of Object.entries(label)) {
    const exonym = exonymOf(text, [], language);
    if (exonym === undefined) continue;
    const russian = RUSSIAN[exonym.key];
    return [
      ...Object.entries(exonym.spellings).flatMap(([tag, names]) =>
        names.map((name) => ({ language: tag, text: name })),
      ),
      ...(russian === undefined ? [] : [{ language: 'ru', text: russian }]),
    ];
  }
  return [];
}
