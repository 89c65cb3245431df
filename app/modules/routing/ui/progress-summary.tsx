import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import type { ProgressView } from '../progress-view.ts'
import { PostMortem } from './post-mortem.tsx'
import { ProgressClock } from './progress-clock.tsx'
import { ProgressFigures } from './progress-figures.tsx'

/** 对接进度 on the need's own page: the clock, the counts, and why it did not work out where it did not. */
export function ProgressSummary({
  needId,
  progress,
  now,
}: {
  needId: string
  progress: ProgressView | null
  now: string
}) {
  const { t } = useTranslation('routing')
  return (
    <Section
      title={t('progress.title')}
      action={<TextLink to={needPaths.needProgress(needId)}>{t('progress.all')}</TextLink>}
    >
      <div className="space-y-4">
        <ProgressClock progress={progress} now={now} />
        {progress && progress.counts.told + progress.counts.interested > 0 && (
          <ProgressFigures counts={progress.counts} />
        )}
        {progress?.cause && <PostMortem needId={needId} cause={progress.cause} />}
      </div>
    </Section>
  )
}
