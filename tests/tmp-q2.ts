import { readFileSync } from 'node:fs';
import { evaluateQuotes, parseQuoteGold, quotesOf, speakerIn } from '../scripts/evaluate/quotes.ts';
for (const l of ['lv','sv','de','sq','da']) for (const p of parseQuoteGold(readFileSync('tests/gold/quotes/'+l+'.txt','utf8'))) {
  const f = quotesOf(p,l);
  for (const g of p.quotes) { const q=f.find(x=>x.start===g.start&&x.end===g.end); if (!q) console.log(l,p.name,'MISSED',JSON.stringify(p.text.slice(g.start,g.end)), f.map(x=>x.text)); else if (speakerIn(p,q)!==g.speaker) console.log(l,p.name,'SPEAKER', g.speaker, speakerIn(p,q)); }
  for (const q of f) if (!p.quotes.some(g=>g.start===q.start&&g.end===q.end)) console.log(l,p.name,'EXTRA',q.text);
}
console.table(await evaluateQuotes('tests/gold/quotes'));
