/** A report by chapters: a page has one of them, since all together are longer than a page may be. Pure. */
import type { Language } from '#app/platform/language.ts'
import type { DefinitionText } from './snapshot.ts'
import type { ToldIndicator, ToldReport } from './told-report.ts'

export const chapters = ['figures', 'parts', 'method'] as const
export type Chapter = (typeof chapters)[number]
/** For the printer. */
export const WHOLE = 'whole'

export type ChapterView = {
  chapter: Chapter | typeof WHOLE
  figures: { indicators: (ToldIndicator & { name: string })[]; causes: ToldReport['causes'] } | null
  parts: Pick<ToldReport, 'domains' | 'districts'> | null
  method: ({ code: string } & DefinitionText)[] | null
}

export function readChapter(name: string | null): ChapterView['chapter'] {
  return name === WHOLE ? WHOLE : (chapters.find((one) => one === name) ?? 'figures')
}

export function chapterOf(
  told: ToldReport,
  chapter: ChapterView['chapter'],
  language: Language,
): ChapterView {
  const has = (one: Chapter) => chapter === one || chapter === WHOLE
  const names = new Map(told.method.map((one) => [one.code, one[language].name]))
  return {
    chapter,
    figures: has('figures')
      ? {
          indicators: told.indicators.map((line) => ({ ...line, name: names.get(line.code) ?? line.code })),
          causes: told.causes,
        }
      : null,
    parts: has('parts') ? { domains: told.domains, districts: told.districts } : null,
    method: has('method') ? told.method.map((one) => ({ code: one.code, ...one[language] })) : null,
  }
}
