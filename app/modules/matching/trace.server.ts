import { createHash } from 'node:crypto'
import type { WrittenBefore } from './canonical-json.ts'
import { type Trace, traceText } from './trace.ts'

/** sha256 of the trace's canonical JSON, 64 hex digits. */
export function traceHash(trace: Trace, written?: WrittenBefore): string {
  return createHash('sha256').update(traceText(trace, written), 'utf8').digest('hex')
}
