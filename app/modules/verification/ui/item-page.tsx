import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { Flash } from '#app/components/flash.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { DocumentView, ItemView, StepView } from '../item-view.ts'
import { decisions, reasons } from '../verification.ts'
import { StandingBadge } from './standing-badge.tsx'
import { StepList } from './step-list.tsx'
import { useLastDay } from './use-last-day.ts'
import { useSubjectName } from './use-subject-name.ts'

type Result = SubmissionResult<string[]> | undefined

/** An item for the official who decides it: the document on one side, the form on the other. */
export function ItemPage({
  item,
  done,
  taken,
  result,
}: {
  item: ItemView
  done: boolean
  /** What a colleague did meanwhile. */
  taken?: StepView | null
  result: Result
}) {
  const { t, i18n } = useTranslation('verification')
  const title = useSubjectName()(item)
  const lastDay = useLastDay()
  const { organization, certificate } = item
  const day = (value: string | null) => (value ? formatDay(value, i18n.language) : t('blank'))
  return (
    <>
      <PageHeader
        title={title}
        lead={organization.name}
        badge={<StandingBadge standing={item.standing} />}
        breadcrumbs={[{ label: t('queue.title'), to: paths.verificationQueue() }, { label: title }]}
      />
      {done && <Flash text={t('item.done')} />}
      {taken && (
        <div className="mb-4">
          <Alert tone="warning" title={t('item.taken')}>
            {t('item.takenBy', {
              name: taken.by ?? t('item.days'),
              act: t(`act.${taken.act}`),
              at: formatInstant(taken.at, i18n.language),
            })}
          </Alert>
        </div>
      )}
      <Columns layout="even">
        <Section title={t('document')}>
          <Documents documents={item.documents} />
        </Section>
        <div>
          <Section title={t('item.stated')}>
            <DescriptionList
              items={[
                { term: t('organization'), detail: organization.name },
                { term: t('creditCode'), detail: organization.creditCode },
                {
                  term: t('region'),
                  detail: organization.regionCode && nameOf('region', organization.regionCode, i18n.language),
                },
                ...(certificate
                  ? [
                      { term: t('issuer'), detail: certificate.issuer ?? t('blank') },
                      { term: t('number'), detail: certificate.number ?? t('blank') },
                      { term: t('validFrom'), detail: day(certificate.validFrom) },
                      { term: t('validTo'), detail: day(certificate.validTo) },
                    ]
                  : []),
                ...(item.standing === 'pending' ? [{ term: t('decideBy'), detail: day(item.decideBy) }] : []),
                { term: t('expiresOn'), detail: lastDay(item, item.steps[0]?.act === 'recheck') },
                ...(item.recheckOn ? [{ term: t('recheckOn'), detail: day(item.recheckOn) }] : []),
              ]}
            />
          </Section>
          {item.standing === 'pending' && !taken ? (
            <DecisionForm item={item} result={result} />
          ) : (
            <p className="mt-4 text-muted">{t('item.decided')}</p>
          )}
        </div>
      </Columns>
      <Section title={t('history')}>
        <StepList steps={item.steps} />
      </Section>
    </>
  )
}

function Documents({ documents }: { documents: DocumentView[] }) {
  const { t, i18n } = useTranslation('verification')
  if (documents.length === 0) return <p className="text-muted">{t('item.noDocument')}</p>
  const [newest] = documents
  return (
    <>
      {newest?.image && (
        <img
          src={officialPaths.verificationDocument(newest.id)}
          alt={t('item.scan', { name: newest.name })}
          className="mb-3 w-full rounded-lg border border-line"
        />
      )}
      <ul className="space-y-1">
        {documents.map(({ id, name, at }) => (
          <li key={id}>
            <TextLink to={officialPaths.verificationDocument(id)} reloadDocument>
              {name}
            </TextLink>{' '}
            <span className="text-sm text-faint">{formatInstant(at, i18n.language)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function DecisionForm({ item, result }: { item: ItemView; result: Result }) {
  const { t } = useTranslation('verification')
  const { errors, summary, text } = formState(result, t)
  // The day of a document that was checked before; a new one says its own.
  const known = item.steps[0]?.act === 'recheck' ? item.expiresOn : null
  return (
    <Section title={t('decide.title')}>
      <Form method="post" noValidate className="space-y-4">
        <FormKey />
        <ErrorSummary errors={summary} />
        <input type="hidden" name="revision" value={item.revision} />
        <RadioGroup
          name="decision"
          legend={t('decide.decision')}
          required
          error={errors.decision}
          defaultValue={text('decision')}
          options={decisions.map((one) => ({ value: one, label: t(`decide.${one}`) }))}
        />
        <Field
          id="expiresOn"
          label={t('expiresOn')}
          hint={t('decide.expiresHint')}
          error={errors.expiresOn}
          optional
        >
          <DateInput name="expiresOn" defaultValue={text('expiresOn', known ?? item.certificate?.validTo)} />
        </Field>
        <Field id="reason" label={t('decide.reason')} hint={t('decide.reasonHint')} error={errors.reason}>
          <Select
            name="reason"
            blank={t('decide.noReason')}
            defaultValue={text('reason')}
            options={reasons.map((one) => ({ value: one, label: t(`reason.${one}`) }))}
          />
        </Field>
        <Field id="text" label={t('decide.text')} hint={t('decide.textHint')} error={errors.text}>
          <TextArea name="text" rows={4} maxLength={1000} defaultValue={text('text')} />
        </Field>
        <Button variant="primary">{t('decide.action')}</Button>
      </Form>
    </Section>
  )
}
