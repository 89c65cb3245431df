import { Form } from '@remix-run/react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { KeptTypingBar } from '#app/components/kept-typing/kept-typing-bar.tsx'
import { useKeptTyping } from '#app/components/kept-typing/use-kept-typing.ts'
import { PageHeader } from '#app/components/page-header.tsx'
import { Select } from '#app/components/select.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { domainGroups, domains } from '#app/modules/taxonomy/domain.ts'
import { inLanguage } from '#app/platform/language.ts'
import { paths } from '#app/platform/paths.ts'
import { textOf } from '../need-form-values.ts'
import { type Result, useProblems } from './form-problems.ts'

/** 用一句话说清楚需求: a big box, a few examples, and a choice of domain for those who know it. */
export function NewNeedPage({
  text,
  domainCode,
  userId,
  result,
}: {
  text: string
  domainCode: string
  userId: string
  result: Result
}) {
  const { t, i18n } = useTranslation('needs')
  const { wordsOf, summary } = useProblems(result)
  const form = useRef<HTMLFormElement>(null)
  const typing = useKeptTyping(form, `${userId} ${paths.newNeed()}`, '')
  const values = (result?.initialValue ?? { text, domainCode }) as Record<string, unknown>
  const examples = t('new.examples', { returnObjects: true }) as string[]
  return (
    <>
      <PageHeader
        title={t('new.title')}
        lead={t('new.lead')}
        breadcrumbs={[{ label: t('list.title'), to: paths.myNeeds() }, { label: t('new.crumb') }]}
      />
      <div className="grid gap-6 lg:grid-cols-[1fr_20rem]">
        <Form ref={form} method="post" noValidate>
          <KeptTypingBar
            found={typing.found}
            version=""
            onBringBack={typing.bringBack}
            onDrop={typing.drop}
          />
          <ErrorSummary errors={summary} />
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
        <Card title={t('new.examplesTitle')} headingLevel="h2">
          <ul className="space-y-2">
            {examples.map((example) => (
              <li key={example}>
                <a
                  href={paths.newNeed({ q: example })}
                  className="block rounded-md px-2 py-1.5 text-link hover:bg-hover"
                >
                  {example}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </>
  )
}
