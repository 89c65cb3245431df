import { Timeline } from '#app/components/timeline.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { StepView } from '../item-view.ts'

/** What happened to an item, the newest first. */
export function StepList({ steps }: { steps: StepView[] }) {
  const { t, i18n } = useTranslation('verification')
  return (
    <Timeline
      label={t('history')}
      items={steps.map(({ id, act, by, reason, text, at }) => ({
        key: id,
        title: by ? t('stepBy', { act: t(`act.${act}`), name: by }) : t(`act.${act}`),
        time: formatInstant(at, i18n.language),
        dateTime: at,
        children: [reason && t(`reason.${reason}`), text].filter(Boolean).join(t('colon')) || undefined,
      }))}
    />
  )
}
