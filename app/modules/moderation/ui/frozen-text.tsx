import { DescriptionList } from '#app/components/description-list.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { FrozenSubject } from '../subject.ts'

/** A thing word for word, as it read at one moment. */
export function FrozenText({ frozen: { title, parts } }: { frozen: FrozenSubject }) {
  const { t } = useTranslation('moderation')
  return (
    <DescriptionList
      columns={1}
      items={[
        { term: t('part.title'), detail: title },
        ...parts.map(({ name, text }) => ({
          term: t(`part.${name}`),
          detail: <span className="break-words whitespace-pre-line">{text}</span>,
        })),
      ]}
    />
  )
}
