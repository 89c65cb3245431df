import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { ChangeLine } from '../reasons.ts'

/** A change to the need: "完工期 2027年1月22日 → 2027年2月6日". */
export function ChangeWords({ changes }: { changes: ChangeLine[] }) {
  const { t } = useTranslation('matching')
  const words = changes.map((change) => {
    if (change.kind === 'soften') return t('change.soften', { label: change.label })
    return change.from === null
      ? t('change.state', { label: change.label, to: change.to })
      : t('change.set', { label: change.label, from: change.from, to: change.to })
  })
  return <span className="font-medium">{words.join(t('change.and'))}</span>
}
