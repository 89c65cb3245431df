import { judgedNeeds, judgedOfferings } from '#tests/search/relevance/judgements.ts'
import { plainBm25 } from '#tests/search/relevance/baseline.ts'
import { ndcg, mean } from '#tests/search/relevance/ndcg.ts'
import { collectStatistics } from '#search/text/statistics.ts'
import { buildTextIndex, rankText } from '#search/text/text-index.ts'
import { rankingParameters as P } from '#search/text/ranking-parameters.ts'
const ids = judgedOfferings.map(o=>o.id)
const show=(name:string, f:(n:any)=>number[])=>{
  const all=judgedNeeds.map(n=>({n,v:ndcg(f(n).map(i=>ids[i]!),n.grades)}))
  const m=(t:(x:any)=>boolean)=>mean(all.filter(x=>t(x.n)).map(x=>x.v)).toFixed(4)
  console.log(name.padEnd(42),'all',m(()=>true),'tune',m(n=>n.half==='tuning'),'held',m(n=>n.half!=='tuning'),'long',m(n=>!!n.summary))
  return all
}
const bm=plainBm25(judgedOfferings)
const base=show('baseline',n=>bm(n))
const stats=collectStatistics(judgedOfferings,'2026-01-01')
const ours=(name:string,p:any={})=>{ const q={...P,...p,kinds:{...P.kinds,...p.kinds}}; const ix=buildTextIndex(judgedOfferings,stats,q); return show(name,n=>rankText(ix,n,20).map(r=>r.index)) }
const d=ours('default')
if(process.argv[2]==='v'){ for(const x of d.filter(x=>x.v<0.7).sort((a,b)=>a.v-b.v)){ console.log(x.v.toFixed(3), x.n.id,x.n.title); const ix=buildTextIndex(judgedOfferings,stats,P); for(const r of rankText(ix,x.n,6)) console.log('    ',x.n.grades[ids[r.index]!]??0,r.score,judgedOfferings[r.index]!.title); console.log('    miss:',Object.entries(x.n.grades).filter(([,g])=>(g as number)>1).map(([k])=>judgedOfferings.find(o=>o.id===k)!.title).join(' | ')) } }

const quiet=(p:any,half:string)=>{const q={...P,...p,kinds:{...P.kinds,...p.kinds},b:{...P.b,...p.b}};const ix=buildTextIndex(judgedOfferings,stats,q);return judgedNeeds.filter(n=>!half||n.half===half).map(n=>ndcg(rankText(ix,n,10).map(r=>ids[r.index]!),n.grades))}
if(process.argv[2]==='s'){
 let best:any={kinds:{}}; let bs=mean(quiet(best,'tuning'))
 const axes:[string,number[]][]=[['kinds.character',[.2,.4,.6,.8,1]],['kinds.subject',[.4,.6,.8,1,1.3,1.6]],['kinds.bigram',[.3,.6,1,1.4]],['kinds.group',[.4,.7,1,1.4]],['kinds.pair',[0,.3]],['kinds.word',[.5,1,1.4]],['bodyShare',[.4,.8,1.2,2]],['bodyFloor',[20,40,80]],['coverage',[0,.3,.6]],['aboutness',[0,.2,.4]],['head',[1,1.3,1.6]],['use',[.6,.8,1]],['background',[50,200,600]],['rarityPower',[.8,1,1.2,1.4]],['b.title',[.2,.5,.75]],['subWord',[0,.3,.6,1]],['k1',[.8,1.2,2]],['bodyWords',[20,40,80]]]
 for(let round=0;round<2;round++) for(const [k,vs] of axes){ let line=k.padEnd(18); let top=bs,tv:any; for(const v of vs){ const c=structuredClone(best); if(k.includes('.')){const [a,b]=k.split('.') as any; c[a]={...c[a],[b]:v}} else c[k]=v; const sc=mean(quiet(c,'tuning')); line+=` ${v}:${sc.toFixed(4)}`; if(sc>top+.0005){top=sc;tv=c} } if(tv){best=tv;bs=top} console.log(line,'=>',bs.toFixed(4),'held',mean(quiet(best,'held-out')).toFixed(4)) }
 console.log(JSON.stringify(best)) }
