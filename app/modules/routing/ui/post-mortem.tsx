import { ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { UnmetCause } from '../unmet-cause.ts'

/** 为什么没有成: the one cause that the counts name, and what to change. */
export function PostMortem({ needId, cause }: { needId: string; cause: UnmetCause }) {
  const { t } = useTranslation('routing')
  return (
    <Card
      title={`${t('cause.title')}：${t(`cause.${cause}.title`)}`}
      meta={t('cause.lead')}
      edge="accent"
      action={
        <ButtonLink size="sm" to={paths.matches(needId)}>
          {t('cause.what')}
        </ButtonLink>
      }
    >
      <p>{t(`cause.${cause}.text`)}</p>
      <p className="mt-1 text-muted">{t(`cause.${cause}.advice`)}</p>
    </Card>
  )
}
