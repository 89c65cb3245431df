import type { Tx } from '#app/platform/transaction.server.ts'
import type { Choice } from './channel-wanted.ts'
import type { Times } from './quiet-hours.ts'

export async function findSettings(
  tx: Tx,
  userId: string,
): Promise<{ choices: Choice[]; times: Times | null }> {
  return {
    choices: await tx.notificationChoice.findMany({
      where: { userId },
      select: { topic: true, channel: true, wanted: true },
    }),
    times: await tx.notificationTimes.findUnique({
      where: { userId },
      select: { quietFrom: true, quietTo: true, digest: true },
    }),
  }
}

export async function putChoices(tx: Tx, userId: string, choices: readonly Choice[]): Promise<void> {
  for (const { topic, channel, wanted } of choices) {
    await tx.notificationChoice.upsert({
      where: { userId_topic_channel: { userId, topic, channel } },
      create: { userId, topic, channel, wanted },
      update: { wanted },
    })
  }
}

export async function putTimes(tx: Tx, userId: string, times: Times): Promise<void> {
  await tx.notificationTimes.upsert({ where: { userId }, create: { userId, ...times }, update: times })
}
