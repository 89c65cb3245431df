import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useRef } from 'react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { KeptTypingBar } from '#app/components/kept-typing/kept-typing-bar.tsx'
import { useKeptTyping } from '#app/components/kept-typing/use-kept-typing.ts'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { nestedFormState } from '#app/modules/accounts/nested-form-state.ts'
import type { DomainCode } from '#app/modules/taxonomy/domain-code.ts'
import type { FieldSpec } from '#app/modules/taxonomy/extension.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { ExtensionFields } from '#app/modules/taxonomy/ui/extension-fields.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { OfferingStatus } from '../offering.ts'
import type { OfferingFormValues } from '../offering-form-values.ts'
import { FormBasics } from './form-basics.tsx'
import { FormCases } from './form-cases.tsx'
import { FormPreferences, FormScope } from './form-scope.tsx'
import { FormCapacity, FormPrice, FormValidity } from './form-terms.tsx'
import { offeringOptions } from './offering-options.ts'

const STALE = 'offerings:refusal.stale'

/** The whole form of an offering; native controls, so it works without scripts. */
export function OfferingForm({
  domain,
  fields,
  start,
  status,
  action,
  today,
  userId,
  result,
}: {
  domain: DomainCode
  /** What the domain adds. */
  fields: readonly FieldSpec[]
  start: OfferingFormValues
  status: OfferingStatus
  /** Where it is posted, which is also where it can be loaded anew. */
  action: string
  today: string
  /** Whose typing is kept in this browser. */
  userId: string
  result?: SubmissionResult<string[]>
}) {
  const { t, i18n } = useTranslation('offerings')
  const form = nestedFormState(result, start, t)
  const element = useRef<HTMLFormElement>(null)
  const version = String(start.version)
  const typing = useKeptTyping(element, `${userId} ${action}`, version)
  const part = { form, options: offeringOptions(domain, today, i18n.language) }
  const stale = Object.values(result?.error ?? {}).some((keys) => keys?.includes(STALE))
  return (
    <Form ref={element} method="post" action={action} noValidate>
      <FormKey />
      <input type="hidden" name="version" value={form.text('version')} />
      <KeptTypingBar
        found={typing.found}
        version={version}
        onBringBack={typing.bringBack}
        onDrop={typing.drop}
      />
      {stale ? (
        <div className="mb-5">
          <Alert
            tone="warning"
            title={t('refusal.stale')}
            live
            action={
              <TextLink to={action} reloadDocument>
                {t('form.reload')}
              </TextLink>
            }
          >
            {t('form.staleText')}
          </Alert>
        </div>
      ) : (
        <ErrorSummary errors={form.summary} />
      )}
      <FormBasics {...part} />
      <FormPrice {...part} />
      <FormScope {...part} />
      <FormCapacity {...part} />
      <FormPreferences {...part} />
      <Section
        title={t('form.extension', { domain: nameOf('domain', domain, i18n.language) })}
        lead={t('form.extensionLead')}
      >
        <ExtensionFields fields={fields} on="offering" values={form.extension} errors={form.errors} />
      </Section>
      <FormCases
        {...part}
        kept={typing.found?.entries.flatMap(([name, value]) => (value ? [name] : [])) ?? []}
      />
      <FormValidity {...part} />
      <FormActions sticky note={status === 'published' ? t('form.publishedNote') : t('form.draftNote')}>
        {/* First of the buttons: Enter in a field must not publish. */}
        <Button variant={status === 'draft' ? 'secondary' : 'primary'} name="intent" value="save">
          {t('form.save')}
        </Button>
        {status === 'draft' && (
          <Button variant="primary" name="intent" value="publish">
            {t('form.saveAndPublish')}
          </Button>
        )}
        <ButtonLink variant="quiet" to={paths.myOfferings()}>
          {t('form.cancel')}
        </ButtonLink>
      </FormActions>
    </Form>
  )
}
