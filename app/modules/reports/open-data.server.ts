import { Feed } from 'feed'
import { letterLink } from '#app/modules/accounts/letter-link.server.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { brandIn } from '#app/platform/brand.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { paths } from '#app/platform/paths.ts'
import { writeCsv } from '#app/platform/tables/write-csv.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { hiddenOf } from './hidden-of.server.ts'
import type { OpenReport } from './open-report.ts'
import { type PublicRow, publicRows } from './published.ts'
import { cityReports } from './report.data.server.ts'
import { periodName } from './report-words.ts'
import type { Snapshot } from './snapshot.ts'
import { toldReport } from './told-report.ts'

const ENTRIES = 30

/** What anybody may know of the newest released report of the city; null before the first. */
export async function readOpenReport(language: Language): Promise<OpenReport | null> {
  const newest = await reading(async (tx) => {
    const [report] = await cityReports(tx, 1)
    return report && { report, hidden: await hiddenOf(tx, report) }
  })
  if (!newest) return null
  const { report, hidden } = newest
  const snapshot = JSON.parse(report.snapshot) as Snapshot
  const rows = publicRows(toldReport(snapshot, hidden))
  const published = new Set(rows.map(({ code }) => code))
  return {
    ...{ period: report.period, edition: report.edition, hash: report.hash },
    ...{ kind: snapshot.period.kind, from: snapshot.period.from, until: snapshot.period.until },
    releasedAt: report.decidedAt?.toISOString() ?? '',
    rows: rows.map((row) => ({ ...row, name: nameOfRow(row, snapshot, language) })),
    definitions: snapshot.method.filter(({ code }) => published.has(code)),
  }
}

function nameOfRow({ table, code }: PublicRow, { method }: Snapshot, language: Language): string {
  const t = translator(language)
  if (table === 'indicators') return method.find((one) => one.code === code)?.[language].name ?? code
  if (table === 'causes') return t(`reports:cause.${code}`)
  if (code === 'none') return t('reports:part.none')
  return nameOf(table === 'domains' ? 'domain' : 'region', code, language)
}

const HEADER = ['period', 'table', 'code', 'name', 'measure', 'value', 'unit', 'hidden']

/** One line a number; a blank value is hidden where that says yes, and cannot be told where it says no. */
export async function openCsv(language: Language): Promise<Buffer> {
  const report = await readOpenReport(language)
  const rows = (report?.rows ?? []).map(({ table, code, name, measure, value, unit, hidden }) => [
    ...[report?.period ?? '', table, code, name, measure, value, unit, hidden ? 'yes' : 'no'],
  ])
  return writeCsv(HEADER, rows)
}

/** Released reports of the city for readers of feeds (RFC 4287); every edition is an entry of its own. */
export async function reportsFeed(language: Language): Promise<string> {
  const t = translator(language)
  const reports = await reading((tx) => cityReports(tx, ENTRIES))
  const link = letterLink(paths.development())
  const dates = reports.map(({ decidedAt }) => decidedAt ?? new Date(0))
  const feed = new Feed({
    ...{ title: t('reports:open.feed'), id: link, link, language, copyright: brandIn(language).name },
    updated: new Date(Math.max(0, ...dates.map((date) => date.getTime()))),
    feedLinks: { atom: letterLink(paths.reportsFeed()) },
  })
  for (const [place, { period, edition, hash }] of reports.entries())
    feed.addItem({
      title: t('reports:number', { period: periodName(period, language), edition }),
      ...{ id: `${link}#${period}-${edition}`, link, description: `SHA-256 ${hash}` },
      date: dates[place] ?? new Date(0),
    })
  return feed.atom1()
}
