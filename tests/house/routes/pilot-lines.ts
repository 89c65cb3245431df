/** Pilot lines: windows, bookings, wait list and shared batches. */

import type { World } from '../world.ts'
import {
  another,
  anothersToWrite,
  booking,
  editor,
  hidden,
  line,
  lineOf,
  member,
  open,
  type Row,
  smuggled,
} from './answers.ts'

export const pilotLines: Record<string, Row> = {
  '_app.lines._index': { read: member },
  '_app.lines_.new': {
    search: ({ victim }) => `?offering=${victim.publishedOfferingId}`,
    read: editor,
    // The offering is another's, so it is not there.
    write: { answers: { ...anothersToWrite, stranger: 'forbidden' }, forms: [lineOf] },
  },
  '_app.lines_.$id.edit': {
    params: line,
    read: anothersToWrite,
    write: { answers: anothersToWrite, forms: [lineOf] },
  },
  '_app.lines_.$id.requests': { params: line, read: another },
  '_app.lines_.$id.closures': {
    params: line,
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [
        () => ({ intent: 'close', from: '2099-01-01T08:00', until: '2099-01-02T08:00', reason: '塞进来的' }),
        ({ victim }) => ({ intent: 'disqualify', organizationId: victim.organizationId }),
      ],
    },
  },
  '_app.lines_.$id.calendar': {
    params: line,
    read: another,
    write: {
      answers: anothersToWrite,
      forms: ['link', 'revoke', 'clear', 'import'].map((intent) => (world) => ({
        ...smuggled(world),
        intent,
      })),
    },
  },
  '_app.bookings._index': { read: member },
  '_app.bookings_.$id': {
    params: booking,
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [
        ...['approve', 'confirm', 'finish', 'miss', 'cancel'].map((intent) => (world: World) => ({
          ...smuggled(world),
          intent,
          revision: '1',
          reason: '塞进来的',
        })),
        () => ({ intent: 'move', revision: '1', from: '2099-01-06T08:00' }),
      ],
    },
  },
  '_app.bookings_.new': {
    // A line whose offering is not published.
    search: ({ victim }) => `?line=${victim.lineId}`,
    read: anothersToWrite,
    write: {
      answers: anothersToWrite,
      forms: [
        (world) => ({
          ...smuggled(world),
          intent: 'book',
          from: '2099-01-05T08:00',
          hours: '4',
          family: 'other',
        }),
      ],
    },
  },
  '_app.pools.$id': {
    params: ({ victim }) => ({ id: victim.poolId }),
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [() => ({ intent: 'consent' }), () => ({ intent: 'decline' })],
    },
  },
  '_app.wait-list': {
    read: member,
    write: {
      answers: editor,
      forms: ['accept', 'leave'].map((intent) => (world) => ({
        ...smuggled(world),
        intent,
        id: world.victim.waitingId,
      })),
    },
  },
  '_public.lines.$id': { params: line, read: hidden },
  '_public.pilot-windows': { read: open },
  'feeds.lines.$token': { params: () => ({ token: 'a'.repeat(43) }), read: hidden },
}
