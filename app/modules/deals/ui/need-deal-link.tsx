import { ButtonLink } from '#app/components/button.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { awardPaths } from '#app/platform/award-paths.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

/** From a need to what came of it: its deal, or the page where a proposal is chosen. */
export function NeedDealLink({
  needId,
  dealId,
  canAward,
}: {
  needId: string
  dealId?: string
  canAward: boolean
}) {
  const { t } = useTranslation('deals')
  if (dealId) return <ButtonLink to={paths.deal(dealId)}>{t('needDeal')}</ButtonLink>
  return canAward ? <TextLink to={awardPaths.award(needId)}>{t('award.title')}</TextLink> : null
}
