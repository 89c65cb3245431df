import type { SubmissionResult } from '@conform-to/react'
import { Badge } from '#app/components/badge.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { Timeline } from '#app/components/timeline.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { ProgressView } from '../progress-view.ts'
import { FormProblems } from './form-problems.tsx'
import { InterestedList } from './interested-list.tsx'
import { PostMortem } from './post-mortem.tsx'
import { ProgressClock } from './progress-clock.tsx'
import { ProgressFigures } from './progress-figures.tsx'
import { Steering } from './steering.tsx'
import { WantedForm } from './wanted-form.tsx'

/** 对接进度: the clock, the waves and the answers of a need, and what its owner may do with them. */
export function ProgressPage({
  needId,
  title,
  progress,
  now,
  mayEdit,
  done,
  sent,
  result,
}: {
  needId: string
  title: string
  progress: ProgressView | null
  now: string
  mayEdit: boolean
  /** What the last form did, and how many it told. */
  done?: string
  sent: number
  result?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation('routing')
  const form = formState(result, t)
  return (
    <>
      <PageHeader
        title={t('progress.title')}
        lead={title}
        badge={
          progress && (
            <Badge tone="brand">{t(`progress.state.${progress.open ? progress.state : 'over'}`)}</Badge>
          )
        }
        breadcrumbs={[
          { label: t('progress.crumb'), to: paths.myNeeds() },
          { label: title, to: paths.need(needId) },
          { label: t('progress.title') },
        ]}
      />
      {done && !result && <Flash key={done} text={t(`progress.done.${done}`, { count: sent })} />}
      <FormProblems form={form} />
      <div className="space-y-4">
        <ProgressClock progress={progress} now={now} />
        {progress && (
          <>
            <ProgressFigures counts={progress.counts} />
            {mayEdit ? <Steering progress={progress} /> : <p className="text-muted">{t('progress.read')}</p>}
            {progress.cause && <PostMortem needId={needId} cause={progress.cause} />}
          </>
        )}
      </div>
      {progress && (
        <>
          <InterestedList needId={needId} interested={progress.interested} />
          <div className="mt-6 grid items-start gap-6 lg:grid-cols-2">
            <Declines declined={progress.declined} freeFrom={progress.freeFrom} />
            <Waves waves={progress.waves} />
            {mayEdit && progress.open && <WantedForm progress={progress} form={form} />}
          </div>
        </>
      )}
    </>
  )
}

function Declines({ declined, freeFrom }: Pick<ProgressView, 'declined' | 'freeFrom'>) {
  const { t, i18n } = useTranslation('routing')
  return (
    <Section title={t('progress.declines')}>
      {declined.length === 0 ? (
        <p className="text-muted">{t('progress.noDeclines')}</p>
      ) : (
        <DescriptionList
          columns={1}
          items={declined.map(({ code, count }) => ({
            term: t(`code.${code}`),
            detail: t('progress.count', { count }),
          }))}
        />
      )}
      {freeFrom && (
        <p className="mt-2 text-muted">
          {t('progress.freeFrom', { day: formatDay(freeFrom, i18n.language) })}
        </p>
      )}
    </Section>
  )
}

function Waves({ waves }: Pick<ProgressView, 'waves'>) {
  const { t, i18n } = useTranslation('routing')
  if (waves.length === 0) return null
  return (
    <Section title={t('progress.waves')}>
      <Timeline
        label={t('progress.waves')}
        items={waves.map((wave) => ({
          key: String(wave.wave),
          title: t('progress.waveTitle', { wave: wave.wave }),
          time: formatInstant(wave.sentAt, i18n.language),
          dateTime: wave.sentAt,
          children: (
            <>
              {t('progress.waveText', wave)}
              {wave.newcomers > 0 && t('progress.newcomers', { count: wave.newcomers })}
            </>
          ),
        }))}
      />
    </Section>
  )
}
