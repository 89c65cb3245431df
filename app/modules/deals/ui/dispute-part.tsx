import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { Field } from '#app/components/field.tsx'
import { Section } from '#app/components/section.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { DisputeView, OwnDeal } from '../deal-view.ts'
import { type Result, useDealForm } from './deal-form.ts'
import { Lines } from './lines.tsx'

/** A dispute for its two sides: what both say, what was decided, and a form until then. */
export function DisputePart({
  deal,
  dispute,
  result,
}: {
  deal: OwnDeal
  dispute: DisputeView
  result: Result
}) {
  const { t } = useTranslation('deals')
  const { text, errorOf } = useDealForm(result, 'statement')
  const own = deal.party === 'member' ? null : dispute[`${deal.party}Statement`]
  return (
    <Section title={t('dispute.title')}>
      <DisputeFacts dispute={dispute} />
      {!dispute.ruledAt && deal.canEdit && own !== null && (
        <Form method="post" noValidate className="no-print mt-4 max-w-read space-y-4">
          <input type="hidden" name="disputeId" value={dispute.id} />
          <Field
            id="statement"
            label={t('dispute.own')}
            hint={t('dispute.ownHint')}
            error={errorOf('statement')}
            required
          >
            <TextArea name="statement" rows={4} defaultValue={text('statement', own)} />
          </Field>
          <Button name="intent" value="statement">
            {t('dispute.save')}
          </Button>
        </Form>
      )}
    </Section>
  )
}

/** What both sides say, and what was decided. */
export function DisputeFacts({ dispute }: { dispute: DisputeView }) {
  const { t, i18n } = useTranslation('deals')
  const { outcome, ruledAt } = dispute
  return (
    <DescriptionList
      columns={1}
      blank={t('dispute.silent')}
      items={[
        {
          term: t('dispute.openedAt'),
          detail: t('dispute.openedBy', {
            who: t(`party.${dispute.openedBy}`),
            at: formatInstant(dispute.openedAt, i18n.language),
          }),
        },
        { term: t('party.buyer'), detail: dispute.buyerStatement && <Lines text={dispute.buyerStatement} /> },
        {
          term: t('party.provider'),
          detail: dispute.providerStatement && <Lines text={dispute.providerStatement} />,
        },
        {
          term: t('dispute.ruling'),
          detail:
            outcome && ruledAt ? (
              <>
                <strong>{t(`dispute.outcome.${outcome}`)}</strong> {formatInstant(ruledAt, i18n.language)}
                <p>{dispute.reasons ? <Lines text={dispute.reasons} /> : t('dispute.withDeal')}</p>
              </>
            ) : (
              t('dispute.waiting')
            ),
        },
      ]}
    />
  )
}
