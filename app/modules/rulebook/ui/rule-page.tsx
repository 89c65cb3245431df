import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { Button } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { Columns } from '#app/components/columns.tsx'
import { Field } from '#app/components/field.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Select } from '#app/components/select.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { DraftLineView, ExampleLine, RuleView } from '../rulebook-view.ts'
import { ExamplesSection } from './examples-section.tsx'
import { RuleSummary } from './rule-summary.tsx'

/** One rule of the newest version, and the way into a draft that changes it. */
export function RulePage({
  rule,
  version,
  examples,
  drafts,
  problem,
}: {
  rule: RuleView
  version: number
  examples: ExampleLine[]
  /** Those it can be changed in; null for who only reads. */
  drafts: DraftLineView[] | null
  problem?: string | undefined
}) {
  const { t } = useTranslation('rulebook')
  return (
    <>
      <PageHeader
        title={rule.label}
        badge={rule.off && <Badge tone="unknown">{t('status.off')}</Badge>}
        breadcrumbs={[{ label: t('title'), to: paths.rules() }, { label: rule.label }]}
        meta={<span>{t('version', { version })}</span>}
      />
      {problem && (
        <div className="mb-4">
          <Alert tone="danger" live title={t(problem)} />
        </div>
      )}
      <Columns layout="aside">
        <RuleSummary rule={rule} />
        {drafts && (
          <Card title={t('rule.change')} headingLevel="h2">
            <Form method="post" action={officialPaths.rule(rule.id)} className="space-y-3">
              <FormKey />
              <Field id="draft" label={t('rule.inDraft')}>
                <Select
                  name="draft"
                  blank={t('rule.newDraft')}
                  options={drafts.map(({ id, title }) => ({ value: id, label: title }))}
                />
              </Field>
              <Button variant="primary">{t('rule.changeButton')}</Button>
            </Form>
          </Card>
        )}
      </Columns>
      <ExamplesSection examples={examples} />
    </>
  )
}
