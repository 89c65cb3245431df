/** npm run db:generate -- --offerings 100000 --needs 10000 --seed 7: adds a made-up market of any size to the database. */
import { parseArgs } from 'node:util'
import { writeMarket } from '#prisma/generate/write-market.server.ts'
import { registerSources } from './modules/work/register-sources.server.ts'
import { closeDatabase } from './platform/db.server.ts'

const { values } = parseArgs({
  options: {
    offerings: { type: 'string', default: '1000' },
    needs: { type: 'string', default: '100' },
    seed: { type: 'string', default: '7' },
  },
})
const size = {
  offerings: Number(values.offerings),
  needs: Number(values.needs),
  seed: Number(values.seed),
}
if (Object.values(size).some((number) => !Number.isSafeInteger(number) || number < 0)) {
  console.error('usage: npm run db:generate -- --offerings 100000 --needs 10000 --seed 7')
  process.exit(2)
}
registerSources()
const started = Date.now()
let said = 0
const written = await writeMarket(size, (now) => {
  if (Date.now() - said < 5_000) return
  said = Date.now()
  console.error(JSON.stringify(now))
})
console.log(`${JSON.stringify(written)} in ${Math.round((Date.now() - started) / 1000)} s`)
await closeDatabase()
