import { Alert } from '#app/components/alert.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import type { Recognised } from '../wizard-view.ts'

/** 已识别，请核对: what was read from the writer's own words, with the words and the way to put it right. */
export function RecognisedPanel({ needId, recognised }: { needId: string; recognised: Recognised[] }) {
  const { t } = useTranslation('needs')
  if (recognised.length === 0) return null
  return (
    <div className="mb-5">
      <Alert tone="info" title={t('recognised.title')}>
        <ul className="mt-1.5 flex flex-wrap gap-1.5">
          {recognised.map(({ field, step, label, value, evidence }) => (
            <li key={field} className="rounded-sm border border-line bg-surface px-2 py-0.5 text-sm">
              <TextLink to={`${needPaths.needStep(needId, step)}#${field}`} quiet>
                {label}: <span className="font-semibold text-ink">{value}</span>
              </TextLink>{' '}
              <span className="text-faint">{t('recognised.from', { evidence })}</span>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  )
}
