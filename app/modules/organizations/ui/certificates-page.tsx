import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { certificateGroups, certificateKinds } from '#app/modules/taxonomy/certificate-kind.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { inLanguage } from '#app/platform/language.ts'
import type { Certificate } from '../certificate.ts'
import { CertificateTable } from './certificate-table.tsx'
import { OrganizationTabs } from './organization-tabs.tsx'

export function CertificatesPage({
  name,
  certificates,
  today,
  mayEdit,
  result,
}: {
  name: string
  certificates: Certificate[]
  today: string
  mayEdit: boolean
  result?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation('organizations')
  return (
    <>
      <PageHeader title={t('certificate.title')} lead={name} />
      <OrganizationTabs current="certificates" />
      <CertificateTable certificates={certificates} today={today} removable={mayEdit} />
      {mayEdit && (
        <div className="mt-6">
          <Card title={t('certificate.add')} meta={t('certificate.addNote')} headingLevel="h2">
            {/* A new list starts a new form, so that what was added does not stay in it. */}
            <AddCertificate key={certificates.length} result={result} />
          </Card>
        </div>
      )}
    </>
  )
}

function AddCertificate({ result }: { result?: SubmissionResult<string[]> }) {
  const { t, i18n } = useTranslation('organizations')
  const form = formState(result, t)
  const kinds = certificateGroups.map((group) => ({
    label: inLanguage(group, i18n.language),
    options: certificateKinds
      .filter((kind) => kind.group === group.code)
      .map((kind) => ({ value: kind.code, label: inLanguage(kind, i18n.language) })),
  }))
  return (
    <Form method="post" noValidate className="space-y-4">
      <FormKey />
      <ErrorSummary errors={form.summary} />
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <Field id="code" label={t('certificate.field.code')} error={form.errors.code} required>
          <Select
            name="code"
            options={kinds}
            blank={t('certificate.choose')}
            defaultValue={form.text('code')}
          />
        </Field>
        <Field id="issuer" label={t('certificate.field.issuer')} error={form.errors.issuer} optional>
          <TextInput name="issuer" maxLength={100} defaultValue={form.text('issuer')} />
        </Field>
        <Field id="number" label={t('certificate.field.number')} error={form.errors.number} optional>
          <TextInput name="number" maxLength={100} defaultValue={form.text('number')} />
        </Field>
        <Field id="validFrom" label={t('certificate.field.validFrom')} error={form.errors.validFrom} optional>
          <DateInput name="validFrom" defaultValue={form.text('validFrom')} />
        </Field>
        <Field
          id="validTo"
          label={t('certificate.field.validTo')}
          hint={t('hint.validTo')}
          error={form.errors.validTo}
          optional
        >
          <DateInput name="validTo" defaultValue={form.text('validTo')} />
        </Field>
      </div>
      <Button variant="primary" name="intent" value="add">
        {t('certificate.addAction')}
      </Button>
    </Form>
  )
}
