/** Which indicators are shares of the same cases, so that one gives away another. Pure. */
import { findIndicator } from '#app/modules/monitoring/indicator.ts'
import type { Cells } from './hide-small.ts'
import type { ReportFigure } from './snapshot.ts'

type Figures = ReadonlyMap<string, ReportFigure>
type Family = {
  name: string
  cells: Cells
  /** The figure is shown where none of these cells is hidden. */
  shownBy: readonly string[]
}

/** The table of counts that an indicator stands in. */
export function familyOf(code: string, figures: Figures): Family {
  const hits = (of: string) => figures.get(of)?.numerator ?? 0
  const cases = figures.get(code)?.denominator ?? 0
  const nested = (name: string, inner: string): Family => ({
    name,
    cells: { inner: hits(inner), between: hits(code) - hits(inner), outside: cases - hits(code) },
    shownBy: ['inner', 'between', 'outside'],
  })
  switch (code) {
    case 'coverage-3':
    case 'coverage-1':
    case 'coverage-0':
      return {
        name: 'coverage',
        cells: {
          none: hits('coverage-0'),
          few: hits('coverage-1') - hits('coverage-3'),
          enough: hits('coverage-3'),
        },
        shownBy: [code === 'coverage-3' ? 'enough' : 'none'],
      }
    case 'no-quote':
    case 'single-quote':
      return {
        name: 'quoted',
        cells: {
          none: hits('no-quote'),
          one: hits('single-quote'),
          more: cases - hits('no-quote') - hits('single-quote'),
        },
        shownBy: [code === 'no-quote' ? 'none' : 'one'],
      }
    case 'possible-3':
      return nested(code, 'coverage-3')
    case 'answered-3d':
      return nested(code, 'answered-48h')
    case 'answered-5d':
      return nested(code, 'answered-3d')
    default:
      return alone(code, figures)
  }
}

/** A share by those it holds of and the others; what is no share by the cases it rests on. */
function alone(code: string, figures: Figures): Family {
  const { numerator = null, denominator = 0 } = figures.get(code) ?? {}
  if (findIndicator(code)?.measure.of !== 'share')
    return { name: code, cells: { cases: denominator }, shownBy: ['cases'] }
  const hits = numerator ?? 0
  return { name: code, cells: { hits, others: denominator - hits }, shownBy: ['hits', 'others'] }
}
