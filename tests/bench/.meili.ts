import { Meilisearch } from 'meilisearch'
import { writeFileSync } from 'node:fs'
import { meilisearchEngine } from '#search/engines/meilisearch/engine.ts'
import { startMeilisearch } from '#tests/search/meilisearch-server.ts'
import { emptyQuery } from '#search/query.ts'
import { madeDocuments, nouns, deeds } from './.made.ts'
const COUNT = Number(process.argv[2] ?? 20000)
const server = await startMeilisearch()
console.log(server.url, process.pid)
const engine = meilisearchEngine({ url: server.url, timeoutMilliseconds: 60000 })
const t0 = performance.now()
await engine.applySettings()
await engine.upsert('offerings', madeDocuments(COUNT))
console.log('written', performance.now() - t0)
const time = async (name: string, times: number, work: () => Promise<unknown>) => {
  const taken: number[] = []
  for (let one = 0; one < times; one++) { const from = performance.now(); await work(); taken.push(performance.now() - from) }
  taken.sort((a, b) => a - b)
  console.log(name.padEnd(30), 'p50', taken[Math.floor(times/2)]!.toFixed(1), 'p95', taken[Math.floor(times*.95)]!.toFixed(1))
}
for (const [name, words, filters] of [['everything','',{}],['one broad word','系统',{}],['two words',`${nouns[0]} ${deeds[0]}`,{}],['two filters','',{domain:['D1','R2'],priceModel:['fixed']}],['relaxed',`${nouns[1]} 量子 ${deeds[2]}`,{}]] as [string,string,Record<string,string[]>][])
  await time(name, 20, () => engine.search({ ...emptyQuery('offerings'), words, filters, index: 'offerings' }))
await time('retrieve 8, 1000', 20, () => engine.retrieve({ index: 'offerings', keywords: [...nouns.slice(0,5), ...deeds.slice(0,3)], limit: 1000 }))
await time('retrieve 8, 200', 20, () => engine.retrieve({ index: 'offerings', keywords: [...nouns.slice(0,5), ...deeds.slice(0,3)], limit: 200 }))
writeFileSync('/tmp/meili/url', server.url)
console.log('serving; kill me')
process.on('SIGTERM', () => { void server.stop().then(() => process.exit(0)) })
setInterval(() => {}, 1000)
