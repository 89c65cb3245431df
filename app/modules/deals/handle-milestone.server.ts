import type { z } from 'zod'
import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome } from '#app/platform/outcome.ts'
import type { milestoneSchema } from './deal.schema.ts'
import type { MilestoneView } from './deal-view.ts'
import { deliverMilestone } from './deliver-milestone.server.ts'
import { disputeMilestone, stateInDispute } from './dispute-milestone.server.ts'
import { judgeMilestone } from './judge-milestone.server.ts'
import { notePayment } from './note-payment.server.ts'
import { readEvidenceFiles } from './read-evidence-files.server.ts'
import type { TestFinding } from './test-finding.ts'

type Form = z.output<typeof milestoneSchema>
type Done = Form['intent'] | 'judged-accept'

/** Carries out whichever form of a milestone's page was sent. */
export async function handleMilestone(
  actor: Member,
  dealId: string,
  { id: milestoneId, tests }: Pick<MilestoneView, 'id' | 'tests'>,
  form: Form,
  entries: readonly FormDataEntryValue[],
): Promise<Outcome<{ done: Done }, string>> {
  const at = { dealId, milestoneId }
  const outcome = await (() => {
    switch (form.intent) {
      case 'submit':
        return submit(actor, at, form, entries)
      case 'accept':
        return judgeMilestone(actor, { ...at, ...form, verdict: 'accept' })
      case 'ask-changes':
        return judgeMilestone(actor, {
          ...at,
          ...form,
          verdict: 'ask-changes',
          findings: findingsOf(tests, form.findings),
        })
      case 'dispute':
        return disputeMilestone(actor, { ...at, ...form })
      case 'statement':
        return stateInDispute(actor, { dealId, ...form })
      case 'payment':
        return notePayment(actor, { ...at, on: form.on ?? null })
    }
  })()
  return outcome.ok ? granted({ done: form.intent === 'accept' ? 'judged-accept' : form.intent }) : outcome
}

async function submit(
  actor: Member,
  at: { dealId: string; milestoneId: string },
  { revision, note }: Extract<Form, { intent: 'submit' }>,
  entries: readonly FormDataEntryValue[],
) {
  const files = await readEvidenceFiles(entries)
  return files.ok ? deliverMilestone(actor, { ...at, revision, note, files: files.value }) : files
}

/** What was found of each test of the milestone; a test that the form says nothing of is unclear. */
function findingsOf(
  tests: readonly string[],
  given: Extract<Form, { intent: 'ask-changes' }>['findings'],
): TestFinding[] {
  return tests.map((test, index) => ({
    test,
    verdict: given[index]?.verdict ?? 'unclear',
    what: given[index]?.what ?? '',
  }))
}
