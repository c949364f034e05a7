/**
 * Positions of towns, to a tenth of a degree: key (as in the exonyms of src/languages), degrees north, degrees east, country.
 * A test checks each of them against the atlas.
 */
const TABLE = `
kyiv 50.45 30.52 UA
moscow 55.75 37.62 RU
st-petersburg 59.93 30.36 RU
kharkiv 49.99 36.23 UA
lviv 49.84 24.03 UA
odesa 46.48 30.73 UA
luhansk 48.57 39.31 UA
dnipro 48.46 35.05 UA
warsaw 52.23 21.01 PL
krakow 50.06 19.94 PL
gdansk 54.35 18.65 PL
prague 50.08 14.44 CZ
vienna 48.21 16.37 AT
berlin 52.52 13.40 DE
munich 48.14 11.58 DE
cologne 50.94 6.96 DE
hamburg 53.55 9.99 DE
nuremberg 49.45 11.08 DE
frankfurt 50.11 8.68 DE
paris 48.86 2.35 FR
marseille 43.30 5.37 FR
strasbourg 48.58 7.75 FR
london 51.51 -0.13 GB
edinburgh 55.95 -3.19 GB
dublin 53.35 -6.26 IE
brussels 50.85 4.35 BE
antwerp 51.22 4.40 BE
the-hague 52.08 4.31 NL
amsterdam 52.37 4.90 NL
geneva 46.20 6.15 CH
zurich 47.37 8.54 CH
bern 46.95 7.45 CH
davos 46.80 9.84 CH
rome 41.90 12.50 IT
milan 45.46 9.19 IT
venice 45.44 12.33 IT
naples 40.85 14.27 IT
florence 43.77 11.26 IT
turin 45.07 7.69 IT
athens 37.98 23.73 GR
thessaloniki 40.64 22.94 GR
istanbul 41.01 28.98 TR
ankara 39.93 32.86 TR
sofia 42.70 23.32 BG
bucharest 44.43 26.10 RO
budapest 47.50 19.04 HU
belgrade 44.79 20.45 RS
zagreb 45.81 15.98 HR
ljubljana 46.06 14.51 SI
sarajevo 43.86 18.41 BA
skopje 42.00 21.43 MK
pristina 42.66 21.17 XK
tirana 41.33 19.82 AL
podgorica 42.44 19.26 ME
bratislava 48.15 17.11 SK
lisbon 38.72 -9.14 PT
madrid 40.42 -3.70 ES
copenhagen 55.68 12.57 DK
stockholm 59.33 18.07 SE
gothenburg 57.71 11.97 SE
oslo 59.91 10.75 NO
helsinki 60.17 24.94 FI
turku 60.45 22.27 FI
reykjavik 64.15 -21.94 IS
tallinn 59.44 24.75 EE
vilnius 54.69 25.28 LT
kaunas 54.90 23.89 LT
klaipeda 55.71 21.13 LT
riga 56.95 24.11 LV
minsk 53.90 27.57 BY
chisinau 47.01 28.86 MD
tbilisi 41.72 44.79 GE
yerevan 40.18 44.51 AM
beijing 39.90 116.40 CN
tokyo 35.68 139.69 JP
seoul 37.57 126.98 KR
pyongyang 39.02 125.75 KP
shanghai 31.23 121.47 CN
delhi 28.61 77.21 IN
kabul 34.53 69.17 AF
tehran 35.69 51.39 IR
baghdad 33.31 44.37 IQ
damascus 33.51 36.29 SY
beirut 33.89 35.50 LB
cairo 30.04 31.24 EG
algiers 36.75 3.06 DZ
washington 38.91 -77.04 US
new-york 40.71 -74.01 US
chicago 41.88 -87.63 US
mexico-city 19.43 -99.13 MX
havana 23.11 -82.37 CU
tel-aviv 32.08 34.78 IL
`;

/** A town: its longitude and latitude in degrees, and the ISO 3166 letters of its country. */
export interface Town {
  readonly at: [number, number];
  readonly country: string;
}

/** Towns by their key. */
export const TOWNS: ReadonlyMap<string, Town> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line): [string, Town] => {
      const [key = '', north, east, country = ''] = line.split(' ');
      return [key, { at: [Number(east), Number(north)], country }];
    }),
);
