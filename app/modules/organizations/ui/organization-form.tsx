import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { type ReactNode, useRef } from 'react'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { CheckboxGroup } from '#app/components/checkbox-group.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { KeptTypingBar } from '#app/components/kept-typing/kept-typing-bar.tsx'
import { useKeptTyping } from '#app/components/kept-typing/use-kept-typing.ts'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { regionCodeOn } from '#app/modules/taxonomy/region.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { Organization } from '../organization.ts'
import { GroupedBoxes } from './grouped-boxes.tsx'
import { organizationChoices } from './organization-choices.ts'

/** The profile of an organization, to be founded or edited. `today` decides which regions and clusters there are. */
export function OrganizationForm({
  organization,
  version = '',
  userId,
  today,
  submitLabel,
  cancelTo,
  result,
  conflict,
}: {
  organization?: Organization
  /** Of the profile as the page was opened with it: what somebody else saved since does not mean that this was. */
  version?: string
  /** Whose typing is kept in this browser. */
  userId: string
  today: string
  submitLabel: string
  cancelTo: string
  result?: SubmissionResult<string[]>
  /** What somebody else saved meanwhile, where that is why the form came back. */
  conflict?: ReactNode
}) {
  const { t, i18n } = useTranslation('organizations')
  const form = formState(result, t)
  const element = useRef<HTMLFormElement>(null)
  const page = organization ? `${paths.editOrganization()} ${organization.id}` : paths.newOrganization()
  const typing = useKeptTyping(element, `${userId} ${page}`, version, result)
  const choices = organizationChoices(today, i18n.language)
  const kinds = organization
    ? [organization.isManufacturer && 'manufacturer', organization.isProvider && 'provider'].filter(
        (kind) => kind !== false,
      )
    : []
  const region = organization?.regionCode && regionCodeOn(organization.regionCode, today)
  return (
    <Form ref={element} method="post" noValidate>
      <FormKey />
      <KeptTypingBar
        found={typing.found}
        version={version}
        onBringBack={typing.bringBack}
        onDrop={typing.drop}
      />
      <ErrorSummary errors={form.summary} title={conflict ? t('edit.notSaved') : undefined} />
      {conflict && <div className="mb-5">{conflict}</div>}
      {organization && <input type="hidden" name="version" value={organization.version} />}
      <Section title={t('form.identity')} lead={t('form.identityLead')}>
        <div className="grid items-start gap-4 md:grid-cols-2">
          <Field id="name" label={t('field.name')} hint={t('hint.name')} error={form.errors.name} required>
            <TextInput
              name="name"
              autoComplete="organization"
              maxLength={100}
              defaultValue={form.text('name', organization?.name)}
            />
          </Field>
          <Field
            id="creditCode"
            label={t('field.creditCode')}
            hint={t(organization ? 'hint.creditCodeChanged' : 'hint.creditCode')}
            error={form.errors.creditCode}
            required
          >
            <TextInput
              name="creditCode"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={40}
              defaultValue={form.text('creditCode', organization?.creditCode)}
            />
          </Field>
          <CheckboxGroup
            name="kinds"
            legend={t('field.kinds')}
            options={[
              { value: 'manufacturer', label: t('kind.manufacturer'), hint: t('kind.manufacturerHint') },
              { value: 'provider', label: t('kind.provider'), hint: t('kind.providerHint') },
            ]}
            values={form.list('kinds', kinds)}
            error={form.errors.kinds}
            required
          />
          <RadioGroup
            name="size"
            legend={t('field.size')}
            options={choices.sizes}
            defaultValue={form.text('size', organization?.size)}
            error={form.errors.size}
          />
        </div>
      </Section>
      <Section title={t('form.place')} lead={t('form.placeLead')}>
        <div className="grid gap-4 md:grid-cols-2">
          <Field id="regionCode" label={t('field.regionCode')} error={form.errors.regionCode}>
            <Select
              name="regionCode"
              options={choices.regions}
              blank={t('form.noRegion')}
              defaultValue={form.text('regionCode', region)}
            />
          </Field>
          <Field
            id="industryCode"
            label={t('field.industryCode')}
            hint={t('hint.industryCode')}
            error={form.errors.industryCode}
          >
            <Select
              name="industryCode"
              options={choices.industries}
              blank={t('form.noIndustry')}
              defaultValue={form.text('industryCode', organization?.industryCode)}
            />
          </Field>
        </div>
        <div className="mt-4 grid items-start gap-4 md:grid-cols-2">
          <GroupedBoxes
            name="clusterCodes"
            legend={t('field.clusterCodes')}
            hint={t('hint.clusterCodes')}
            groups={choices.clusters}
            values={form.list('clusterCodes', organization?.clusterCodes)}
            error={form.errors.clusterCodes}
          />
          <GroupedBoxes
            name="labels"
            legend={t('field.labels')}
            hint={t('hint.labels')}
            groups={choices.labels}
            values={form.list('labels', organization?.labels)}
            error={form.errors.labels}
          />
        </div>
      </Section>
      <Section title={t('form.contact')} lead={t('form.contactLead')}>
        <div className="grid gap-4 md:grid-cols-2">
          <Field id="website" label={t('field.website')} error={form.errors.website} optional>
            <TextInput
              name="website"
              inputMode="url"
              autoComplete="url"
              maxLength={200}
              placeholder="www.example.com"
              defaultValue={form.text('website', organization?.website)}
            />
          </Field>
          <Field id="phone" label={t('field.phone')} error={form.errors.phone} optional>
            <TextInput
              name="phone"
              type="tel"
              autoComplete="tel"
              maxLength={40}
              placeholder="023-6788 0000"
              defaultValue={form.text('phone', organization?.phone)}
            />
          </Field>
          <Field id="foundedOn" label={t('field.foundedOn')} error={form.errors.foundedOn} optional>
            <DateInput
              name="foundedOn"
              max={today}
              defaultValue={form.text('foundedOn', organization?.foundedOn)}
            />
          </Field>
        </div>
        <div className="mt-4">
          <Field
            id="summary"
            label={t('field.summary')}
            hint={t('hint.summary')}
            error={form.errors.summary}
            optional
          >
            <TextArea
              name="summary"
              rows={5}
              maxLength={1000}
              defaultValue={form.text('summary', organization?.summary)}
            />
          </Field>
        </div>
      </Section>
      <FormActions>
        <Button variant="primary">{submitLabel}</Button>
        <ButtonLink variant="quiet" to={cancelTo}>
          {t('form.cancel')}
        </ButtonLink>
      </FormActions>
    </Form>
  )
}
