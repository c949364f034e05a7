import { seededDrafts } from './ingest/make-draft.ts';
import { findQuotes } from '../src/ingest/quotes.ts';
for (const {draft, seed} of seededDrafts()) {
  const q = findQuotes({text: draft.text, blocks: draft.blocks, language: draft.language, names: draft.mentions.names});
  console.log('==', draft.language, seed.quotes.length);
  for (const x of q) { const g = seed.quotes.find(s=>x.text.startsWith(s.starts)); console.log(g ? 'ok ' : 'EXTRA', g?.speaker, '|', x.speaker===null?null:draft.mentions.names[x.speaker]!.text, '|', x.text.slice(0,60),'…',x.text.slice(-30)); }
  for (const g of seed.quotes) if (!q.some(x=>x.text.startsWith(g.starts))) console.log('MISSED', g.starts);
}
