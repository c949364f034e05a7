/** The files of an archive in its first edition, and what its second one changes; `null` takes a file away. */

const FYREN = `NORRVIK 19 december 2022. Hamnstyrelsen i Norrvik har beslutat att den gamla fyren ska flyttas till den yttre piren innan vintern kommer.
Arbetet leds av ingenjören Alma Stenqvist, som räknar med att flytten tar elva veckor och kostar 340 000 kronor. Borgmästaren Ole Bachmand från Skarholmen betalar hälften.
”Fyren ska lysa igen”, säger Alma Stenqvist.`;

const isläget = (day: string, lake: string, thickness: string): string => `Rubrik: Isläget ${day}
Datum: 2023-01-${day.slice(0, 2)}

Isläget ${day}. Isen på ${lake} är i dag ${thickness} centimeter tjock. Räddningstjänsten avråder från att gå ut på isen vid utloppet. Nästa mätning görs om en vecka.`;

const recept = `Rubrik: Surdegsbröd på råg
Datum: 2021-06-03

Blanda rågmjöl och ljummet vatten och låt degen vila över natten. Grädda brödet i het ugn tills skorpan är mörk.`;

const fyrtaarnet = (engineer: string): string => `Overskrift: Fyret i Norrvik flyttes
Dato: 2022-12-19

NORRVIK 19. december 2022. Havnestyrelsen i Norrvik har besluttet, at det gamle fyrtårn skal flyttes til den yderste mole, inden vinteren kommer.
Arbejdet ledes af ingeniøren ${engineer}, som regner med, at flytningen tager elleve uger og koster 340.000 kroner. Borgmesteren Ole Bachmand fra Skarholmen betaler halvdelen.
”Fyret skal lyse igen”, siger Alma Stenqvist.`;

export const FIRST: Readonly<Record<string, string | null>> = {
  'raw/fyren.txt': `Rubrik: Fyren i Norrvik flyttas\nDatum: 2022-12-19\n\n${FYREN}`,
  'raw/fyrtaarnet.txt': fyrtaarnet('Alma Stenqvist'),
  'raw/brod.txt': recept,
  'raw/is-1.txt': isläget('03 januari', 'Vallsjön', '12'),
  'raw/is-2.txt': isläget('10 januari', 'Orrsjön', '17'),
  'raw/is-3.txt': isläget('17 januari', 'Vallsjön', '21'),
  'raw/is-4.txt': isläget('24 januari', 'Orrsjön', '26'),
};

export const SECOND: Readonly<Record<string, string | null>> = {
  'raw/fyren.txt': `Rubrik: Norrviks fyr får ny plats\nDatum: 2022-12-19\n\n${FYREN.replace('ingenjören Alma', 'ingenjören Alma Maria')}`,
  'raw/fyrtaarnet.txt': fyrtaarnet('Alma Karin Stenqvist'),
  'raw/is-1.txt': null,
  'raw/arkiv/is-4.txt': isläget('24 januari', 'Orrsjön', '26'),
  'raw/is-4.txt': null,
  'corrections/names.yaml':
    'split:\n  - from: p-alma-karin-stenqvist\n    forms: [Alma Maria Stenqvist, Alma Stenqvist]\n    articles: [fyren]\n',
  'corrections/stories.yaml': 'part:\n  - [fyren, fyrtaarnet]\n',
  'corrections/articles.yaml':
    'is-1:\n  withdrawn: { sv: Mätningen var fel., en: The measurement was wrong. }\nis-2:\n  author: Sixten Rosenbladh\n  on: "2024-05-30"\n  because: Signaturen S.R. är hans.\n',
};
