import { Alert } from '#app/components/alert.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { ScoreParts } from '#app/components/score-parts.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { TraceView } from '../trace-view.ts'
import { BothSides } from './reasons.tsx'

/** One frozen match: what went in, what came out, and whether recomputing gives the same bytes. */
export function TracePage({ trace, title }: { trace: TraceView; title: string }) {
  const { t } = useTranslation('matching')
  return (
    <>
      <PageHeader
        title={title}
        breadcrumbs={[{ label: t('official.title'), to: paths.traces() }, { label: title }]}
      />
      <Alert
        tone={trace.identical ? 'success' : 'danger'}
        title={t(trace.identical ? 'official.replay.identical' : 'official.replay.different')}
      >
        {trace.identical
          ? t('official.replay.text', { version: trace.ruleSetVersion, hash: trace.replayedHash })
          : t('official.replay.differentText', { stored: trace.storedHash, replayed: trace.replayedHash })}
      </Alert>
      <div className="mt-6 space-y-6">
        <Section title={t('score.title')}>
          <ScoreParts
            totalBp={trace.scoreBp}
            label={t('score.label')}
            parts={trace.parts.map((part) => ({
              key: part.part,
              label: t(`part.${part.part}`),
              valueBp: part.bp,
              weightBp: part.maxBp,
              unknown: part.unknownBp > 0,
            }))}
          />
        </Section>
        <BothSides reasons={trace.reasons} reader="official" />
        <div className="grid gap-6 lg:grid-cols-2">
          {(['need', 'offering'] as const).map((side) => (
            <Section key={side} title={`${t('official.inputs')} · ${t(`official.${side}`)}`}>
              <DescriptionList
                columns={1}
                items={trace[side].map(({ label, value }) => ({ term: label, detail: value }))}
              />
            </Section>
          ))}
        </div>
        {trace.criteria.length > 0 && (
          <Section title={t('official.criteria')}>
            <DescriptionList
              items={trace.criteria.map((one) => ({
                term: one.rule,
                detail: `${t(`hardness.${one.hardness}`)}${one.tolerancePercent ? ` ±${one.tolerancePercent}%` : ''}`,
              }))}
            />
          </Section>
        )}
        <p>
          <TextLink to={officialPaths.traceBytes(trace.id)} reloadDocument>
            {t('official.raw')}
          </TextLink>
        </p>
      </div>
    </>
  )
}
