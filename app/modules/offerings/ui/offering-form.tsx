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
import { TextLink } from '#app/components/text-link.tsx'
import { nestedFormState } from '#app/modules/accounts/nested-form-state.ts'
import type { DomainCode } from '#app/modules/taxonomy/domain-code.ts'
import type { FieldSpec } from '#app/modules/taxonomy/extension.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { OfferingStatus } from '../offering.ts'
import type { OfferingFormValues } from '../offering-form-values.ts'
import { type OfferingSection, sectionAfter } from '../offering-sections.ts'
import { FormSection } from './form-section.tsx'
import { offeringOptions } from './offering-options.ts'

const STALE = 'offerings:refusal.stale'

/** One section of an offering's form; native controls, so it works without scripts. */
export function OfferingForm({
  section,
  isNew,
  domain,
  fields,
  start,
  status,
  action,
  today,
  userId,
  result,
}: {
  section: OfferingSection
  /** A draft that is not stored yet: its first section makes it. */
  isNew?: boolean
  domain: DomainCode
  /** What the domain adds, in the section that asks for it. */
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
  const typing = useKeptTyping(element, `${userId} ${action}`, version, result)
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
      <FormSection section={section} part={part} domain={domain} fields={fields} kept={typing.found} />
      <FormActions sticky note={status === 'published' ? t('form.publishedNote') : t('form.draftNote')}>
        {isNew ? (
          <Button variant="primary">{t('form.saveDraft')}</Button>
        ) : (
          <>
            {/* First of the buttons: Enter in a field must not publish. */}
            <Button variant={status === 'draft' ? 'secondary' : 'primary'} name="intent" value="save">
              {t('form.save')}
            </Button>
            {sectionAfter(section) && (
              <Button variant="secondary" name="intent" value="next">
                {t('form.saveAndNext')}
              </Button>
            )}
            {status === 'draft' && (
              <Button variant="primary" name="intent" value="publish">
                {t('form.saveAndPublish')}
              </Button>
            )}
          </>
        )}
        <ButtonLink variant="quiet" to={paths.myOfferings()}>
          {t('form.cancel')}
        </ButtonLink>
      </FormActions>
    </Form>
  )
}
