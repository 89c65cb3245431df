import type { Line } from './catalogue.ts'
import { channelWanted } from './channel-wanted.ts'
import { ports } from './channels/ports.server.ts'
import { masked } from './masked.ts'
import type { NewDelivery } from './notification.data.server.ts'
import { planLetter } from './plan-letter.ts'
import { DEFAULT_TIMES } from './quiet-hours.ts'
import type { Recipient } from './recipients.data.server.ts'

/** The ways on which a person is told of one event, each with what becomes of it at first. */
export function planDeliveries(person: Recipient, line: Line, eventId: bigint, now: Date): NewDelivery[] {
  const { id: userId, email, notificationChoices: choices, notificationTimes } = person
  const common = { userId, eventId }
  const site: NewDelivery = {
    ...common,
    channel: 'site',
    state: 'sent',
    notBefore: now,
    address: null,
    sentAt: now,
  }
  if (line.urgency === 'site') return [site]
  const wanted = channelWanted(choices, line.topic, 'email')
  const { reason, ...plan } = planLetter(line.urgency, wanted, notificationTimes ?? DEFAULT_TIMES, now)
  const letter: NewDelivery = {
    ...common,
    channel: 'email',
    address: masked(email),
    lastError: reason,
    ...plan,
  }
  const messages = ports
    .filter(({ channel }) => channelWanted(choices, line.topic, channel))
    .map(
      ({ channel, missing }): NewDelivery => ({
        ...common,
        channel,
        state: 'suppressed',
        notBefore: now,
        address: null,
        lastError: missing().length > 0 ? 'not-configured' : 'no-adapter',
      }),
    )
  return [site, letter, ...messages]
}
