import { join } from 'node:path';
import { indexSearch } from './scripts/index-search.ts';
import { makeFolder, writeArchive, type Told } from './tests/search/small-archive.ts';
const many = makeFolder();
const told = Array.from({ length: 1200 }, (_, index): Told => {
    const language = ['lv', 'sv', 'de'][index % 3]!;
    const year = 1950 + (index % 60);
    return { id: `a${index}`, language, edtf: String(year), title: `Nummer ${index}`, text: [`artikel${index} ${'gemensam '.repeat(3)}`] };
});
console.time('write'); writeArchive(join(many, 'archive'), told); console.timeEnd('write');
console.time('index'); const r = await indexSearch({ archive: join(many, 'archive'), out: join(many,'o'), cache: join(many,'c') }); console.timeEnd('index'); console.log(r.built.length);
