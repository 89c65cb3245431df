import { DescriptionList } from '#app/components/description-list.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { type Terms, termsFields } from '../terms.ts'
import { Lines } from './lines.tsx'
import { fieldWords } from './terms-words.ts'

/** Terms to be read; milestones can be left out where they stand in a table of their own. */
export function TermsList({ terms, withMilestones = true }: { terms: Terms; withMilestones?: boolean }) {
  const { t, i18n } = useTranslation('deals')
  return (
    <DescriptionList
      columns={1}
      blank={t('terms.blank')}
      items={termsFields
        .filter((field) => withMilestones || field !== 'milestones')
        .map((field) => ({
          key: field,
          term: t(`terms.field.${field}`),
          detail: <Lines text={fieldWords(field, terms, { t, language: i18n.language })} />,
        }))}
    />
  )
}
