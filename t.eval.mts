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
if(process.argv[2]==='a'){
 ours('words only',{kinds:{bigram:0,group:0}}); ours('bigrams only',{kinds:{word:0,group:0}}); ours('no group',{kinds:{group:0}})
 ours('char .2',{kinds:{character:.2}});ours('char .4',{kinds:{character:.4}}); ours('pair .3',{kinds:{pair:.3}}); ours('bigram 1',{kinds:{bigram:1}});ours('bigram .3',{kinds:{bigram:.3}})
 for(const v of [0,.2,.4,.6]) ours('subject '+v,{kinds:{subject:v}})
 for(const v of [0,.3,.6]) ours('coverage '+v,{coverage:v}); for(const v of [0,.2,.4,.6]) ours('about '+v,{aboutness:v})
 for(const v of [1,1.3,1.6]) ours('head '+v,{head:v}); for(const v of [0,50,100,300,1000]) ours('bg '+v,{background:v})
 for(const v of [0.7,1,1.3,1.6]) ours('pow '+v,{rarityPower:v}); for(const v of [0,.3,.6,1,1.5]) ours('body '+v,{bodyShare:v}); for(const v of [0,.3,.5,.75]) ours('b title '+v,{b:{...P.b,title:v}})
 for(const v of [15,30,60,120]) ours('bodyWords '+v,{bodyWords:v})
}
