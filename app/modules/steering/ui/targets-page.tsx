import { DataTable } from '#app/components/data-table.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { Figure } from '#app/components/figure.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { type FigureGroup, figureGroups, paragraphs, plan } from '../plan.ts'
import type { TargetLine } from '../target-view.ts'
import { StandingBadge, useStandingSentence } from './standing-badge.tsx'
import { TargetBar } from './target-bar.tsx'
import { ENTRIES } from './target-history.tsx'
import { useTargetWords } from './value-text.ts'

/** The twenty figures of the plan, and where each stands. */
export function TargetsPage({ targets, maySteer }: { targets: TargetLine[]; maySteer: boolean }) {
  const { t, i18n } = useTranslation('steering')
  const count = (wanted: (line: TargetLine) => boolean) => targets.filter(wanted).length
  const verdict = (...wanted: string[]) =>
    count(({ standing }) => standing.state === 'measured' && wanted.includes(standing.verdict))
  return (
    <>
      <PageHeader
        title={t('targets.title')}
        lead={t(maySteer ? 'targets.lead' : 'targets.leadReading')}
        meta={
          <>
            <span>{plan.title}</span>
            <span>{`${plan.number} · ${formatDay(plan.issuedOn, i18n.language)}`}</span>
          </>
        }
      />
      <div className="mb-6 grid grid-cols-2 gap-4 sm:grid-cols-4">
        <Figure label={t('targets.onTrack')} value={verdict('reached', 'ahead', 'on')} />
        <Figure label={t('targets.behind')} value={verdict('behind')} />
        <Figure
          label={t('targets.noLine')}
          value={count(({ standing }) => standing.state === 'no-data' || standing.state === 'no-baseline')}
        />
        <Figure
          label={t('targets.undeclared')}
          value={count(({ standing }) => standing.state === 'undeclared')}
        />
      </div>
      {figureGroups.map((group) => (
        <TargetGroup key={group} group={group} targets={targets.filter((target) => target.group === group)} />
      ))}
    </>
  )
}

function TargetGroup({ group, targets }: { group: FigureGroup; targets: TargetLine[] }) {
  const { t } = useTranslation('steering')
  const { valueText } = useTargetWords()
  const sentence = useStandingSentence()
  const entered = ({ entries, files }: TargetLine) =>
    [
      entries > 0 ? t('targets.entered', { count: entries }) : t('targets.notEntered'),
      files > 0 && t('targets.files', { count: files }),
    ]
      .filter(Boolean)
      .join(t('targets.comma'))
  return (
    <Section title={t(`group.${group}`)}>
      <DataTable
        caption={t(`group.${group}`)}
        captionHidden
        rows={targets}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'name',
            header: t('targets.name'),
            rowHeader: true,
            cell: ({ code }) => <TextLink to={officialPaths.target(code)}>{t(`figure.${code}`)}</TextLink>,
          },
          {
            key: 'goal',
            header: t('targets.goal'),
            nowrap: true,
            cell: ({ goal, unit, kind, beyond }) => {
              const value = valueText(goal, unit)
              return kind ? t(`goal.${kind}${beyond ? '-beyond' : ''}`, { value }) : value
            },
          },
          {
            key: 'progress',
            header: t('targets.progress'),
            cell: (target) => (
              <div className="min-w-40">
                <TargetBar goal={target.goal} standing={target.standing} />
                <p className="mt-1 text-sm text-muted">{sentence(target)}</p>
              </div>
            ),
          },
          {
            key: 'entries',
            header: t('targets.entries'),
            nowrap: true,
            cell: (target) => (
              <TextLink
                to={`${officialPaths.target(target.code)}#${ENTRIES}`}
                aria-label={`${t(`figure.${target.code}`)} ${entered(target)}`}
              >
                {entered(target)}
              </TextLink>
            ),
          },
          {
            key: 'state',
            header: t('targets.state'),
            nowrap: true,
            cell: ({ standing }) => <StandingBadge standing={standing} />,
          },
        ]}
      />
      <div className="mt-3">
        <Disclosure plain summary={t('targets.source')}>
          <blockquote lang="zh-CN" className="max-w-read">
            {paragraphs[group]}
          </blockquote>
        </Disclosure>
      </div>
    </Section>
  )
}
