import type { Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { audited } from './audited.ts'
import { type LogQuery, periodOf } from './log-query.ts'

/** People and organizations that a word may mean at most. */
const MEANT = 500

export async function whereOf(tx: Tx, query: LogQuery): Promise<Prisma.AuditEntryWhereInput> {
  return {
    ...(query.group ? { action: { in: [...audited[query.group]] } } : {}),
    at: periodOf(query),
    AND: [
      ...(query.who ? [{ actorId: { in: await peopleLike(tx, query.who) } }] : []),
      ...(query.subject ? [{ OR: await subjectsLike(tx, query.subject) }] : []),
    ],
  }
}

async function peopleLike(tx: Tx, word: string): Promise<string[]> {
  if (isUuid(word)) return [word]
  const like = { contains: word, mode: 'insensitive' as const }
  const people = await tx.user.findMany({
    where: { OR: [{ name: like }, { email: like }] },
    take: MEANT,
    select: { id: true },
  })
  return people.map(({ id }) => id)
}

async function subjectsLike(tx: Tx, word: string): Promise<Prisma.AuditEntryWhereInput[]> {
  if (isUuid(word)) return [{ subjectId: word }, { organizationId: word }]
  const organizations = await tx.organization.findMany({
    where: { name: { contains: word, mode: 'insensitive' } },
    take: MEANT,
    select: { id: true },
  })
  const ids = organizations.map(({ id }) => id)
  return [
    { organizationId: { in: ids } },
    { subjectId: { in: [word, ...ids] } },
    { data: { path: ['title'], string_contains: word } },
  ]
}

export async function pageOfLog(
  tx: Tx,
  where: Prisma.AuditEntryWhereInput,
  { skip, take }: { skip: number; take: number },
) {
  const total = await tx.auditEntry.count({ where })
  const rows = await tx.auditEntry.findMany({ where, orderBy: { seq: 'desc' }, skip, take })
  return { total, rows }
}

/** Names of the people and the organizations in rows of the log, as they are today. */
export async function findNames(tx: Tx, ids: { people: string[]; organizations: string[] }) {
  const people = await tx.user.findMany({
    where: { id: { in: ids.people } },
    select: { id: true, name: true, email: true },
  })
  const organizations = await tx.organization.findMany({
    where: { id: { in: ids.organizations } },
    select: { id: true, name: true },
  })
  return {
    people: new Map(people.map(({ id, name, email }) => [id, { name, email }])),
    organizations: new Map(organizations.map(({ id, name }) => [id, name])),
  }
}
