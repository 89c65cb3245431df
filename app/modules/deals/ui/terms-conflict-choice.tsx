import { Alert } from '#app/components/alert.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { dealPaths } from '#app/platform/deal-paths.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { TermsConflict } from '../terms-conflict.ts'
import { Lines } from './lines.tsx'
import { fieldWords } from './terms-words.ts'

/** Both versions side by side, field by field, each to be chosen. Stands in the form, which still holds what was typed. */
export function TermsConflictChoice({ conflict, dealId }: { conflict: TermsConflict; dealId: string }) {
  const { t, i18n } = useTranslation('deals')
  const say = { t, language: i18n.language }
  return (
    <div className="mb-6 space-y-4">
      <Alert
        tone="warning"
        title={t('conflict.title')}
        live
        action={
          <TextLink to={dealPaths.dealTerms(dealId)} reloadDocument>
            {t('conflict.restart')}
          </TextLink>
        }
      >
        {t(conflict.fields.length > 0 ? 'conflict.text' : 'conflict.same')}
      </Alert>
      {conflict.fields.map((field) => (
        <RadioGroup
          key={field}
          name={`take.${field}`}
          legend={t(`terms.field.${field}`)}
          defaultValue="mine"
          columns={2}
          options={(['mine', 'theirs'] as const).map((whose) => ({
            value: whose,
            label: t(`conflict.${whose}`),
            hint: <Lines text={fieldWords(field, conflict[whose], say)} blank={t('terms.blank')} />,
          }))}
        />
      ))}
    </div>
  )
}
