/** npm run match:replay -- ID: recomputes a stored match and compares it byte for byte. Exit code 1 where they differ. */
import { replayMatch } from './modules/matching/replay-match.server.ts'
import { closeDatabase } from './platform/db.server.ts'
import { isUuid } from './platform/uuid.ts'

const id = process.argv[2] ?? ''
const outcome = isUuid(id) ? await replayMatch(id) : ({ ok: false, refusal: 'no-match' } as const)
await closeDatabase()
if (!outcome.ok) {
  console.error(
    outcome.refusal === 'no-match'
      ? `没有编号为“${id}”的匹配。用法：npm run match:replay -- <匹配编号>\nThere is no match with this id.`
      : '这条匹配所用的规则集已不存在。The rule set of this match is gone.',
  )
  process.exit(2)
}
const { identical, storedHash, replayedHash, stored } = outcome.value
console.log(`stored    ${storedHash}`)
console.log(`replayed  ${replayedHash}`)
console.log(identical ? `identical: ${Buffer.byteLength(stored)} bytes` : 'DIFFERENT')
process.exit(identical ? 0 : 1)
