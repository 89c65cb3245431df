import { DescriptionList } from '#app/components/description-list.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import type { DealView } from '../deal-view.ts'
import { dealSides } from '../party.ts'

/** What both sides say of a deal, and what that is worth. */
export function SaidList({ deal: { said, level } }: { deal: Pick<DealView, 'said' | 'level'> }) {
  const { t, i18n } = useTranslation('deals')
  return (
    <DescriptionList
      columns={1}
      blank={t('confirm.notShown')}
      items={[
        { key: 'level', term: t('confirm.level'), detail: level && t(`level.${level}`) },
        ...dealSides.map((side) => {
          const one = said[side]
          const value = one?.valueFen ? ` · ${formatFen(one.valueFen, i18n.language)}` : ''
          return { key: side, term: t(`party.${side}`), detail: one && t(`answer.${one.answer}`) + value }
        }),
      ]}
    />
  )
}
