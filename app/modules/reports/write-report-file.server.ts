import type { Actor } from '#app/modules/accounts/actor.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { dayOf, minuteOf } from '#app/platform/dates.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { type WrittenSheet, writeXlsx } from '#app/platform/tables/write-xlsx.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { readReport } from './read-reports.server.ts'
import type { ReportView } from './report-view.ts'
import { figureText, periodName } from './report-words.ts'
import { CITY } from './snapshot.ts'
import { HIDDEN, type Told, type ToldPart } from './told-report.ts'

/** The tables of a report as a workbook, as they are shown on its page; that it was taken away is recorded. Null where there is none. */
export async function writeReportFile(
  actor: Actor,
  id: string,
  language: Language,
): Promise<{ name: string; bytes: Buffer } | null> {
  const report = await readReport(actor, id)
  if (report?.status !== 'draft' && report?.status !== 'released') return null
  const t = translator(language)
  const { told } = report
  const kind = t(`reports:kind.${told.period.kind}`)
  const title = t('reports:name', { kind })
  const none = (field: string, code: string) =>
    code === 'none' ? t('reports:part.none') : nameOf(field, code, language)
  const periods = ['now', 'previous', 'lastYear'].map((one) => t(`reports:indicators.${one}`))
  const partHeader = ['needs', 'matched', 'rate', 'offerings', 'unmet'].map((one) => t(`reports:part.${one}`))
  const part = ({ needs, matched, rate, offerings, unmet }: ToldPart) => [
    ...[cell(needs), cell(matched), figureText(rate, 'share'), cell(offerings), cell(unmet)],
  ]
  const sheets: WrittenSheet[] = [
    {
      name: t('reports:indicators.caption').slice(0, 31),
      header: [t('reports:indicators.name'), ...periods, t('reports:indicators.cases')],
      rows: told.indicators.map(({ code, unit, now, previous, lastYear, cases }) => [
        definitionName(report, code, language),
        ...[now, previous, lastYear].map((value) => figureText(value, unit)),
        cell(cases),
      ]),
    },
    {
      name: t('reports:causes.caption'),
      header: [t('reports:causes.cause'), ...periods],
      rows: told.causes.map(({ cause, now, previous, lastYear }) => [
        ...[t(`reports:cause.${cause}`), cell(now), cell(previous), cell(lastYear)],
      ]),
    },
    {
      name: t('reports:domains.caption'),
      header: [t('reports:part.domain'), ...partHeader],
      rows: told.domains.map((line) => [none('domain', line.code), ...part(line)]),
    },
    ...(told.districts.length === 0
      ? []
      : [
          {
            name: t('reports:districts.caption'),
            header: [t('reports:part.place'), t('reports:part.district'), ...partHeader],
            rows: told.districts.map((line) => [line.place, none('region', line.code), ...part(line)]),
          },
        ]),
    {
      name: t('reports:method.title'),
      header: [
        t('reports:indicators.name'),
        ...['numerator', 'denominator', 'exclusions'].map((one) => t(`reports:method.${one}`)),
      ],
      rows: told.method.map((one) => {
        const { name, numerator, denominator, exclusions } = one[language]
        return [name, numerator, denominator, exclusions]
      }),
    },
    aboutSheet(report, title, language),
  ]
  const bytes = await writeXlsx(sheets)
  await transaction((tx) =>
    appendEvent(tx, {
      type: 'export.made',
      subjectId: report.id,
      actorId: actor.userId,
      data: {
        ...{ list: 'report', format: 'xlsx', title: `${title} ${told.period.key}` },
        rows: sheets.reduce((sum, { rows }) => sum + rows.length, 0),
      },
    }),
  )
  return { name: `${title}-${told.period.key}-${report.edition}.xlsx`, bytes }
}

/** A number as a number; what is not shown as on the page. */
const cell = (told: Told) => (told === null || told === HIDDEN ? figureText(told, 'count') : told)

function definitionName({ told }: ReportView, code: string, language: Language) {
  return told.method.find((one) => one.code === code)?.[language].name ?? code
}

function aboutSheet(report: ReportView, title: string, language: Language): WrittenSheet {
  const t = translator(language)
  const { told, scope, edition, status, hash, author, decidedBy, decidedAt } = report
  return {
    name: t('reports:sheet.about'),
    header: [t('reports:sheet.item'), t('reports:sheet.value')],
    rows: [
      [t('reports:list.report'), title],
      [t('reports:list.scope'), scope === CITY ? t('reports:scope.city') : nameOf('region', scope, language)],
      [
        t('reports:make.period'),
        t('reports:number', { period: periodName(report.period, language), edition }),
      ],
      [
        t('reports:page.range'),
        t('reports:page.rangeText', {
          from: dayOf(new Date(told.period.from)),
          to: dayOf(new Date(Date.parse(told.period.until) - 1)),
        }),
      ],
      [t('reports:list.status'), t(`reports:status.${status}`)],
      [t('reports:page.author'), author],
      [t('reports:page.reviewer'), decidedBy ?? ''],
      [t('reports:page.issued'), decidedAt ? minuteOf(decidedAt) : ''],
      [t('reports:page.position'), t('reports:page.positionText', { position: told.position })],
      [t('reports:page.hash'), hash],
      [t('reports:method.title'), t('reports:method.lead')],
      [t('reports:page.use'), t(report.isPublic ? 'reports:page.hidden' : 'reports:page.internal')],
    ],
  }
}
