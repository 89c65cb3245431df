import { Timeline } from '#app/components/timeline.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { RecordView } from '../deal-view.ts'
import type { TestFinding } from '../test-finding.ts'
import { Lines } from './lines.tsx'

/** Everything that happened, newest first. */
export function RecordList({ records }: { records: RecordView[] }) {
  const { t, i18n } = useTranslation('deals')
  return (
    <Timeline
      label={t('record.title')}
      items={records.map((record) => ({
        key: String(record.seq),
        title: (
          <>
            {t(`record.kind.${kindOf(record)}`, {
              title: textOf(record, 'title'),
              name: textOf(record, 'name'),
              version: String(record.data.version ?? ''),
              days: String(record.data.days ?? ''),
            })}
            <span className="ml-2 font-normal text-muted">{record.by || t(`party.${record.who}`)}</span>
          </>
        ),
        time: formatInstant(record.at, i18n.language),
        dateTime: record.at,
        children: <Details record={record} />,
      }))}
    />
  )
}

/** The two processes share one word. */
function kindOf({ kind, milestoneId }: RecordView): string {
  return kind === 'accept' && milestoneId ? 'accept-milestone' : kind
}

function textOf({ data }: RecordView, key: string): string {
  const value = data[key]
  return typeof value === 'string' ? value : ''
}

function Details({ record }: { record: RecordView }) {
  const { t } = useTranslation('deals')
  const words = ['reason', 'note', 'statement'].map((key) => textOf(record, key)).filter(Boolean)
  const findings = (record.data.findings ?? []) as TestFinding[]
  const sha256 = textOf(record, 'sha256')
  // Absent from what the other side says until one has spoken oneself.
  const answer = record.kind === 'state' && textOf(record, 'answer')
  return (
    <>
      {words.map((text) => (
        <p key={text}>
          <Lines text={text} />
        </p>
      ))}
      {findings.length > 0 && <Findings findings={findings} />}
      {answer && <p>{t(`answer.${answer}`)}</p>}
      {sha256 && <p className="tnum text-xs break-all text-faint">SHA-256 {sha256}</p>}
    </>
  )
}

/** What the buyer found, test by test. */
export function Findings({ findings }: { findings: TestFinding[] }) {
  const { t } = useTranslation('deals')
  return (
    <ul className="list-disc pl-5">
      {findings.map(({ test, verdict, what }) => (
        <li key={test}>
          {t('milestone.finding', { test, verdict: t(`milestone.verdict.${verdict}`) })}
          {what && t('milestone.findingWhat', { what })}
        </li>
      ))}
    </ul>
  )
}
