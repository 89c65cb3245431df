import type { Tx } from '#app/platform/transaction.server.ts'
import { evidenceLevel } from './confirmation.ts'

/** What the event of an opening says of the deal, so that it can be counted by domain and district without asking rows that change. */
export async function openedData(
  tx: Tx,
  { buyerId, offeringId }: { buyerId: string; offeringId?: string | null },
) {
  const buyer = await tx.organization.findUnique({ where: { id: buyerId }, select: { regionCode: true } })
  const offering = offeringId
    ? await tx.offering.findUnique({ where: { id: offeringId }, select: { domainCode: true } })
    : null
  return { region: buyer?.regionCode ?? null, domain: offering?.domainCode ?? null }
}

/** What both sides said, and how far papers prove it, when a deal is confirmed. */
export async function confirmedData(tx: Tx, dealId: string) {
  const statements = await tx.dealStatement.findMany({ where: { dealId } })
  const papers = await tx.evidence.findMany({ where: { dealId }, select: { kind: true } })
  const buyer = statements.find(({ side }) => side === 'buyer')
  const said = Object.fromEntries(statements.map(({ side, answer }) => [side, answer]))
  const valueFen = buyer?.valueFen ?? statements[0]?.valueFen ?? null
  return {
    evidence: evidenceLevel(
      said,
      papers.map(({ kind }) => kind),
    ),
    valueFen: valueFen === null ? null : Number(valueFen),
    counterfactual: buyer?.counterfactual ?? null,
    contacted: buyer?.contacted ?? null,
    useful: buyer?.useful ?? null,
  }
}
