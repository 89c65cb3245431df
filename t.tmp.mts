import { keywords } from './search/text/keywords.ts'
import { collectStatistics } from './search/text/statistics.ts'
import { scoreText } from './search/text/score-text.ts'
import { buildTextIndex, rankText } from './search/text/text-index.ts'
const n='需要 MES 系统，压铸车间，对接 SAP，预算 80 万，两个月内上线'
const t0=Date.now(); console.log(keywords(n)); console.log(Date.now()-t0)
const docs=['制造执行系统（MES）实施服务','压铸车间数字化改造','注塑车间MES','SAP ERP实施与对接','节能改造'].map(title=>({title}))
const st=collectStatistics(docs,'2026-01-01')
const ix=buildTextIndex(docs,st)
for(const r of rankText(ix,{title:n},10)) console.log(r, docs[r.index], scoreText({title:n},docs[r.index],st))
console.log(JSON.stringify(st).length)
