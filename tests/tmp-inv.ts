import { inventedArchive, pairwise } from './ingest/register-gold.ts';
import { registerNames } from '../src/ingest/register.ts';
const told = inventedArchive();
const r = registerNames(told.map((t) => t.draft));
const s = pairwise(told, r.idOf);
console.log(s.wrong.join('\n'));
console.log('P', s.right / s.joined, 'R', s.right / s.wanted);
const ids = Map.groupBy(told.flatMap(({draft, people}) => people.map((p,i)=>({p, id: r.idOf(draft.id,i), t: draft.language+':'+draft.mentions.names[i]!.text}))), (x)=>x.p);
for (const [p, ms] of ids) { const g = Map.groupBy(ms, (m)=>m.id); if (g.size>1) console.log(p, [...g].map(([id, x])=>id+'['+x.map(y=>y.t).join(', ')+']').join('  ')); }
if (process.argv[2]) for (const n of r.names) console.log(n.id, JSON.stringify(n.label));
