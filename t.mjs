import {readFileSync} from 'node:fs';
import {parseFile} from './services/scan-files/parse-file.ts';
import {proposeMapping} from './core/scan/recognise/propose.ts';
import {openQuestions} from './core/scan/edits/answers.ts';
for (const f of process.argv.slice(2)) {
 const r=await parseFile(f.split('/').at(-1), new Uint8Array(readFileSync(f)));
 if(!r.ok){console.log(f,'REFUSED',r.code);continue;}
 const m=proposeMapping(r.table,[]);
 console.log('==',f.split('/').at(-1),r.table.rowCount, r.sheets?.sheet??'');
 const c={}; m.columns.forEach((x,i)=>{const k=x.role+(x.scale?x.scale:'')+(x.mark?'M':'')+(x.kind??'');(c[k]??=[]).push(r.table.headers[i].slice(0,45))});
 console.log(Object.entries(c).map(([k,v])=>k+': '+v.length+' '+(v.slice(0,4).join(' | '))).join('\n'));
 console.log('scales',JSON.stringify([m.scale,...(m.moreScales??[])]));
 console.log('list',JSON.stringify(m.list)?.slice(0,300));
 console.log('group',JSON.stringify(m.group)?.slice(0,300));
 console.log('Q',JSON.stringify(openQuestions(m)).slice(0,700), JSON.stringify(m.rows));
}
