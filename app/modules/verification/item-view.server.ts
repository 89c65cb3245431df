import { dayOf, dayOfDate } from '#app/platform/dates.ts'
import type { WholeItem } from './item.data.server.ts'
import type { ItemView } from './item-view.ts'
import { type Act, decideBy, type Reason, standingOf } from './verification.ts'

const dayOrNull = (date: Date | null) => date && dayOfDate(date)

/** @param names what people are called, by id; null where the reader may not know who did it */
export function itemView(
  item: WholeItem,
  { names, now }: { names: ReadonlyMap<string, string> | null; now: Date },
): ItemView {
  const { id, kind, code, state, revision, certificate, organization } = item
  const expiresOn = dayOrNull(item.expiresOn)
  const { name, creditCode, regionCode } = organization
  return {
    ...{ id, kind, code, revision, expiresOn },
    organization: { name, creditCode, regionCode },
    standing: standingOf({ state, expiresOn, lastAct: item.steps[0]?.act }, dayOf(now)),
    waitingSince: item.waitingSince.toISOString(),
    decideBy: decideBy(item.waitingSince),
    recheckOn: dayOrNull(item.recheckOn),
    certificate: certificate && {
      issuer: certificate.issuer,
      number: certificate.number,
      validFrom: dayOrNull(certificate.validFrom),
      validTo: dayOrNull(certificate.validTo),
    },
    steps: item.steps.map((step) => ({
      id: String(step.id),
      act: step.act as Act,
      by: names && (step.byName ?? names.get(step.byId ?? '') ?? null),
      reason: step.reason as Reason | null,
      text: step.text,
      at: step.at.toISOString(),
    })),
    documents: item.documents.map((one) => ({
      id: one.id,
      name: one.name,
      image: one.mediaType.startsWith('image/'),
      at: one.at.toISOString(),
    })),
  }
}
