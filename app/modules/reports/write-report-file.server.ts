import type { Actor } from '#app/modules/accounts/actor.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { dayOf, minuteOf } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { type WrittenSheet, writeXlsx } from '#app/platform/tables/write-xlsx.server.ts'
import { readReport } from './read-reports.server.ts'
import type { ReportView } from './report-view.ts'
import { figureText, periodName, rateText } from './report-words.ts'
import { CITY, type PartLine } from './snapshot.ts'

/** The tables of a report as a workbook; null where there is none for this official. */
export async function writeReportFile(
  actor: Actor,
  id: string,
  language: Language,
): Promise<{ name: string; bytes: Buffer } | null> {
  const report = await readReport(actor, id)
  if (!report) return null
  const t = translator(language)
  const { snapshot } = report
  const kind = t(`reports:kind.${snapshot.period.kind}`)
  const title = t('reports:name', { kind })
  const none = (field: string, code: string) =>
    code === 'none' ? t('reports:part.none') : nameOf(field, code, language)
  const periods = ['now', 'previous', 'lastYear'].map((one) => t(`reports:indicators.${one}`))
  const partHeader = ['needs', 'matched', 'rate', 'offerings', 'unmet'].map((one) => t(`reports:part.${one}`))
  const part = (line: PartLine) => [
    ...[line.needs, line.matched, rateText(line.matched, line.needs), line.offerings, line.unmet],
  ]
  const sheets: WrittenSheet[] = [
    {
      name: t('reports:indicators.caption').slice(0, 31),
      header: [t('reports:indicators.name'), ...periods, t('reports:indicators.cases')],
      rows: snapshot.indicators.map(({ code, unit, now, previous, lastYear }) => [
        definitionName(report, code, language),
        ...[now, previous, lastYear].map(({ value }) => figureText(value, unit)),
        now.denominator,
      ]),
    },
    {
      name: t('reports:causes.caption'),
      header: [t('reports:causes.cause'), ...periods],
      rows: snapshot.causes.map(({ cause, now, previous, lastYear }) => [
        ...[t(`reports:cause.${cause}`), now, previous, lastYear],
      ]),
    },
    {
      name: t('reports:domains.caption'),
      header: [t('reports:part.domain'), ...partHeader],
      rows: snapshot.domains.map((line) => [none('domain', line.code), ...part(line)]),
    },
    ...(snapshot.districts.length === 0
      ? []
      : [
          {
            name: t('reports:districts.caption'),
            header: [t('reports:part.place'), t('reports:part.district'), ...partHeader],
            rows: snapshot.districts.map((line) => [line.place, none('region', line.code), ...part(line)]),
          },
        ]),
    {
      name: t('reports:method.title'),
      header: [
        t('reports:indicators.name'),
        ...['numerator', 'denominator', 'exclusions'].map((one) => t(`reports:method.${one}`)),
      ],
      rows: snapshot.method.map((one) => {
        const { name, numerator, denominator, exclusions } = one[language]
        return [name, numerator, denominator, exclusions]
      }),
    },
    aboutSheet(report, title, language),
  ]
  const bytes = await writeXlsx(sheets)
  return { name: `${title}-${snapshot.period.key}-${report.edition}.xlsx`, bytes }
}

function definitionName({ snapshot }: ReportView, code: string, language: Language) {
  return snapshot.method.find((one) => one.code === code)?.[language].name ?? code
}

function aboutSheet(report: ReportView, title: string, language: Language): WrittenSheet {
  const t = translator(language)
  const { snapshot, scope, edition, status, hash, author, decidedBy, decidedAt } = report
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
          from: dayOf(new Date(snapshot.period.from)),
          to: dayOf(new Date(Date.parse(snapshot.period.until) - 1)),
        }),
      ],
      [t('reports:list.status'), t(`reports:status.${status}`)],
      [t('reports:page.author'), author],
      [t('reports:page.reviewer'), decidedBy ?? ''],
      [t('reports:page.issued'), decidedAt ? minuteOf(decidedAt) : ''],
      [t('reports:page.position'), t('reports:page.positionText', { position: snapshot.position })],
      [t('reports:page.hash'), hash],
      [t('reports:method.title'), t('reports:method.lead')],
    ],
  }
}
