import type { Actor } from '#app/modules/accounts/actor.ts'
import { dayOf } from '#app/platform/dates.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { findFigure } from './figures.ts'
import { maySteer } from './may-steer.ts'
import { holdTargets, insertDeclaration, listDeclarations } from './target.data.server.ts'
import type { DeclarationForm } from './target.schema.ts'

/** An official says how a figure is meant and from where it counts; what was said before stays readable. */
export async function declareTarget(
  actor: Actor,
  code: string,
  { seen, kind, baseline, baselineOn, source }: Omit<DeclarationForm, 'intent'>,
  now = new Date(),
): Promise<Outcome<null, 'gone' | 'not-yours' | 'changed' | 'baseline-ahead'>> {
  if (!maySteer(actor)) return refused('not-yours')
  if (!findFigure(code)) return refused('gone')
  if (baselineOn && baselineOn > dayOf(now)) return refused('baseline-ahead')
  return transaction(async (tx) => {
    await holdTargets(tx)
    const [newest] = await listDeclarations(tx, code)
    if ((newest?.number ?? 0) !== seen) return refused('changed')
    await insertDeclaration(tx, {
      ...{ code, kind, source, number: seen + 1, declaredById: actor.userId, declaredAt: now },
      baseline: baseline ?? null,
      baselineOn: baselineOn ?? null,
    })
    await appendEvent(tx, {
      type: 'target.declared',
      subjectId: code,
      actorId: actor.userId,
      data: { kind, number: seen + 1, baseline: baseline ?? null, baselineOn: baselineOn ?? null },
    })
    return granted(null)
  })
}
