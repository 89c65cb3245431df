import type { Member } from '#app/modules/accounts/actor.ts'
import { findLeaf, isDomainCode } from '#app/modules/taxonomy/domain.ts'
import { dateOfDay, dayOf } from '#app/platform/dates.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { findOwnNeed, snapshotOfNeed, updateNeed } from './need.data.server.ts'
import { needFacts } from './need.facts.ts'
import type { ConditionsForm, DetailsForm, TermsForm, WhatForm } from './need.schema.ts'
import type { NeedSnapshot } from './need.snapshot.ts'
import {
  conditionControls,
  extensionControls,
  type StatedStrictness,
  settledCriteria,
  withStrictness,
} from './need-criteria.ts'

export type StepForm =
  | { step: 'what'; form: WhatForm }
  | { step: 'details'; form: DetailsForm }
  | { step: 'conditions'; form: ConditionsForm }
  | { step: 'terms'; form: TermsForm }

export type SavedStep = { revision: number; savedAt: Date }

/**
 * Saves one step of the draft; of a published need too, whose published words stay as they are until they are
 * published anew. Refuses where the draft was saved elsewhere since the form was filled.
 */
export async function saveNeedStep(
  actor: Member,
  id: string,
  change: StepForm,
  now = new Date(),
): Promise<Outcome<SavedStep, 'gone' | 'stale'>> {
  if (!isUuid(id)) return refused('gone')
  return transaction(async (tx) => {
    const need = await findOwnNeed(tx, actor.organization.id, id)
    if (!need) return refused('gone')
    const { revision } = change.form
    if (need.revision !== revision) return refused('stale')
    const after = { ...snapshotOfNeed(need), ...partOf(change, snapshotOfNeed(need)) }
    const criteria = settledCriteria(needFacts(after, dayOf(now)), after.criteria)
    const saved = await updateNeed(
      tx,
      actor.organization.id,
      { id, revision },
      columnsOf({ ...after, criteria }),
    )
    return saved ? granted({ revision: revision + 1, savedAt: now }) : refused('stale')
  })
}

/** What a step changes of a need; what is blank in the form becomes blank. */
export function partOf(change: StepForm, before: NeedSnapshot): Partial<NeedSnapshot> {
  switch (change.step) {
    case 'what':
      return whatPart(change.form, before)
    case 'details':
      return {
        extension: change.form.ext,
        criteria: withStrictness(before.criteria, controlsOf(before), strictnessOf(change.form)),
      }
    case 'conditions':
      return conditionsPart(change.form, before)
    case 'terms': {
      const { kind, visibility, budgetVisibility } = change.form
      return { kind, visibility, budgetVisibility }
    }
  }
}

/** Leaves of another domain and its own fields go when the domain changes. */
function whatPart(form: WhatForm, before: NeedSnapshot): Partial<NeedSnapshot> {
  const domainCode = form.domainCode ?? null
  return {
    title: form.title,
    background: form.background,
    outcomeWanted: form.outcomeWanted,
    keywords: form.keywords,
    domainCode,
    leafCodes: form.leafCodes.filter((code) => findLeaf(code) && code.startsWith(`${domainCode}.`)),
    ...(domainCode === before.domainCode ? {} : { extension: {} }),
  }
}

function conditionsPart(form: ConditionsForm, before: NeedSnapshot): Partial<NeedSnapshot> {
  const budgetBlank = form.budgetMin === undefined && form.budgetMax === undefined
  return {
    budgetMinFen: form.budgetMin ?? null,
    budgetMaxFen: form.budgetMax ?? null,
    whyBudgetBlank: budgetBlank ? (form.whyBudgetBlank ?? null) : null,
    budgetSource: form.budgetSource ?? null,
    startOn: form.startOn ?? null,
    finishBy: form.finishBy ?? null,
    quoteDeadline: form.quoteDeadline ?? null,
    regionCode: form.regionCode ?? null,
    remoteOk: form.remoteOk ?? null,
    industryCode: form.industryCode ?? null,
    clusterCode: form.clusterCode ?? null,
    requiredCertificates: form.requiredCertificates,
    securityLevel: form.securityLevel ?? null,
    criteria: withStrictness(before.criteria, conditionControls, strictnessOf(form)),
  }
}

function controlsOf({ domainCode }: NeedSnapshot) {
  return domainCode && isDomainCode(domainCode) ? extensionControls(domainCode) : []
}

function strictnessOf({
  hardness,
  tolerance,
}: Pick<DetailsForm, 'hardness' | 'tolerance'>): StatedStrictness {
  const names = new Set([...Object.keys(hardness), ...Object.keys(tolerance)])
  return Object.fromEntries(
    [...names].map((name) => [name, { hardness: hardness[name], tolerancePercent: tolerance[name] }]),
  )
}

function columnsOf(need: NeedSnapshot): Prisma.NeedUncheckedUpdateManyInput {
  const {
    id: _id,
    version: _version,
    organizationId: _owner,
    organization: _of,
    publishedOn: _on,
    ...columns
  } = need
  const date = (day: string | null) => (day ? dateOfDay(day) : null)
  return {
    ...columns,
    startOn: date(need.startOn),
    finishBy: date(need.finishBy),
    quoteDeadline: date(need.quoteDeadline),
    extension: need.extension as Prisma.InputJsonObject,
    criteria: need.criteria as unknown as Prisma.InputJsonArray,
  }
}
