import { Form } from '@remix-run/react'
import { useRef } from 'react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { KeptTypingBar } from '#app/components/kept-typing/kept-typing-bar.tsx'
import { useKeptTyping } from '#app/components/kept-typing/use-kept-typing.ts'
import { PageHeader } from '#app/components/page-header.tsx'
import { Select } from '#app/components/select.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { domainGroups, domains } from '#app/modules/taxonomy/domain.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { inLanguage } from '#app/platform/language.ts'
import { paths } from '#app/platform/paths.ts'
import type { NeedExample } from '../need-examples.ts'
import { textOf } from '../need-form-values.ts'
import { ExampleList, StepsAhead } from './example-list.tsx'
import { type Result, useProblems } from './form-problems.ts'

/** 用一句话说清楚需求: a big box, examples to begin with, and a choice of domain for those who know it. */
export function NewNeedPage({
  text,
  domainCode,
  example,
  userId,
  result,
}: {
  text: string
  domainCode: string
  /** The example whose sentence the box is to begin with. */
  example?: NeedExample
  userId: string
  result: Result
}) {
  const { t, i18n } = useTranslation('needs')
  const { wordsOf, summary } = useProblems(result)
  const form = useRef<HTMLFormElement>(null)
  const typing = useKeptTyping(form, `${userId} ${paths.newNeed()}`, '', result)
  const start = { text: example ? t(`new.example.${example.key}.text`) : text, domainCode }
  const values = (result?.initialValue ?? start) as Record<string, unknown>
  return (
    <>
      <PageHeader
        title={t('new.title')}
        lead={t('new.lead')}
        breadcrumbs={[{ label: t('list.title'), to: paths.myNeeds() }, { label: t('new.crumb') }]}
      />
      <Columns layout="advice">
        <Form ref={form} method="post" noValidate>
          <FormKey />
          <KeptTypingBar
            found={typing.found}
            version=""
            onBringBack={typing.bringBack}
            onDrop={typing.drop}
          />
          <ErrorSummary errors={summary} />
          {example && !result && (
            <div className="mb-5">
              <Alert title={t('new.exampleFilled', { name: t(`new.example.${example.key}.name`) })}>
                {t('new.exampleFilledText')}
              </Alert>
            </div>
          )}
          <div className="space-y-5">
            <Field id="text" label={t('new.text')} hint={t('new.textHint')} error={wordsOf('text')} required>
              <TextArea
                name="text"
                rows={6}
                maxLength={2000}
                placeholder={t('new.placeholder')}
                defaultValue={textOf(values, 'text')}
              />
            </Field>
            <Field
              id="domainCode"
              label={t('new.domain')}
              hint={t('new.domainHint')}
              help={
                <>
                  <p>{t('help.domainCode')}</p>
                  <p>
                    <TextLink to={paths.glossary()}>{t('new.glossary')}</TextLink>
                  </p>
                </>
              }
              error={wordsOf('domainCode')}
              optional
            >
              <Select
                name="domainCode"
                blank={t('new.domainBlank')}
                options={domainGroups.map((group) => ({
                  label: inLanguage(group, i18n.language),
                  options: domains
                    .filter((domain) => domain.group === group.code)
                    .map((domain) => ({ value: domain.code, label: inLanguage(domain, i18n.language) })),
                }))}
                defaultValue={textOf(values, 'domainCode')}
              />
            </Field>
          </div>
          <FormActions note={t('new.note')}>
            <Button variant="primary" size="lg">
              {t('new.submit')}
            </Button>
            <ButtonLink to={paths.myNeeds()} variant="quiet">
              {t('new.cancel')}
            </ButtonLink>
          </FormActions>
        </Form>
        <div className="space-y-4">
          <ExampleList chosen={example?.key} />
          <StepsAhead />
        </div>
      </Columns>
    </>
  )
}
