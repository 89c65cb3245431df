import { Timeline } from '#app/components/timeline.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { StepView } from '../case-view.ts'

/** What happened in a case, the newest first. */
export function StepList({ steps }: { steps: StepView[] }) {
  const { t, i18n } = useTranslation('moderation')
  return (
    <Timeline
      label={t('history')}
      items={steps.map(({ id, act, by, reason, words, at }) => ({
        key: id,
        title: by ? t('stepBy', { act: t(`act.${act}`), name: by }) : t(`act.${act}`),
        time: formatInstant(at, i18n.language),
        dateTime: at,
        children: [reason && t(`ground.${reason}`), words].filter(Boolean).join(t('colon')) || undefined,
      }))}
    />
  )
}
