import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { EffectLine, OfferingName } from '../effect-line.ts'

/** Needs with what they gain and lose, and who stands on top before and after. */
export function EffectTable({
  caption,
  lines,
  empty,
}: {
  caption: string
  lines: EffectLine[]
  empty: { title: string; text: string }
}) {
  const { t } = useTranslation('rulebook')
  return (
    <DataTable
      caption={caption}
      captionHidden
      dense
      rows={lines}
      rowKey={(line) => line.needId}
      empty={<EmptyState {...empty} />}
      columns={[
        {
          key: 'need',
          header: t('preview.need'),
          rowHeader: true,
          cell: (line) => (
            <TextLink to={paths.publicNeed(line.needId)} quiet>
              {line.need}
            </TextLink>
          ),
        },
        {
          key: 'matches',
          header: t('preview.beforeAfter'),
          nowrap: true,
          cell: (line) => t('preview.fromTo', { from: line.before, to: line.after }),
        },
        {
          key: 'gained',
          header: t('preview.gainedList'),
          cell: (line) => <Names names={line.gainedNames} count={line.gained} sign="+" />,
        },
        {
          key: 'lost',
          header: t('preview.lostList'),
          cell: (line) => <Names names={line.lostNames} count={line.lost} sign="−" />,
        },
        {
          key: 'top',
          header: t('preview.topList'),
          cell: (line) =>
            line.topChanged ? (
              <span className="text-sm">
                <span className="block text-muted">
                  {t('preview.topBefore')} {titles(line.topBefore)}
                </span>
                <span className="block">
                  {t('preview.topAfter')} {titles(line.topAfter)}
                </span>
              </span>
            ) : (
              <span className="text-faint">{t('preview.topSame')}</span>
            ),
        },
      ]}
    />
  )
}

const titles = (names: OfferingName[]) => names.map(({ title }) => title).join(' · ') || '—'

function Names({ names, count, sign }: { names: OfferingName[]; count: number; sign: string }) {
  const { t } = useTranslation('rulebook')
  if (count === 0) return <span className="text-faint">0</span>
  return (
    <div className="text-sm">
      <span className="tnum font-semibold">
        {sign}
        {count}
      </span>
      <ul>
        {names.map((one) => (
          <li key={one.id}>
            {one.title} <span className="text-faint">{one.provider}</span>
          </li>
        ))}
        {count > names.length && <li className="text-faint">{t('preview.more', { count })}</li>}
      </ul>
    </div>
  )
}
