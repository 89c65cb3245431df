import { endCases } from './end-cases.server.ts'
import { openCases } from './open-cases.server.ts'

/** The job of 督办: first what is over ends, then what is stuck is opened. */
export async function supervise(now: Date): Promise<void> {
  await endCases(now)
  await openCases(now)
}
