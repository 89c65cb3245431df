import { reading } from './transaction.server.ts'

/** Who has a form in hand for longer is taken for dead, and the next to send it does it. */
const LEASE_SECONDS = 120
/** A page left open longer is a new beginning. */
const KEPT_HOURS = 48

/** Takes a form in hand; false where somebody has it, or had it and was answered. */
export async function claimForm(sent: { id: string; userId: string; bodyHash: string }): Promise<boolean> {
  const taken = await reading(
    (tx) => tx.$queryRaw<unknown[]>`
      INSERT INTO "SentForm" AS s ("id", "userId", "bodyHash", "leaseUntil", "expiresAt")
      VALUES (${sent.id}, ${sent.userId}::uuid, ${sent.bodyHash}, now() + make_interval(secs => ${LEASE_SECONDS}::int),
        now() + make_interval(hours => ${KEPT_HOURS}::int))
      ON CONFLICT ("id") DO UPDATE SET "leaseUntil" = excluded."leaseUntil"
        WHERE s."location" IS NULL AND s."leaseUntil" < now() AND s."bodyHash" = excluded."bodyHash"
      RETURNING 1 AS one`,
  )
  return taken.length === 1
}

export function findSentForm(id: string): Promise<{ bodyHash: string; location: string | null } | null> {
  return reading((tx) =>
    tx.sentForm.findUnique({ where: { id }, select: { bodyHash: true, location: true } }),
  )
}

/** Where the form led, for whoever sends it again. */
export async function keepAnswer(id: string, location: string): Promise<void> {
  await reading((tx) => tx.sentForm.updateMany({ where: { id }, data: { location } }))
}

/** It had no effect: it may be sent again, put right or as it was. */
export async function releaseForm(id: string): Promise<void> {
  await reading((tx) => tx.sentForm.deleteMany({ where: { id, location: null } }))
}

export async function forgetSentForms(now: Date): Promise<number> {
  const { count } = await reading((tx) => tx.sentForm.deleteMany({ where: { expiresAt: { lt: now } } }))
  return count
}
