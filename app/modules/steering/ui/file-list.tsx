import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { FileLine } from '../file-line.ts'

const KB = 1024

/** Files to be taken home; each link is a download. */
export function FileList({ files, hrefOf }: { files: readonly FileLine[]; hrefOf: (id: string) => string }) {
  const { t } = useTranslation('steering')
  if (files.length === 0) return null
  return (
    <ul>
      {files.map(({ id, name, sizeBytes }) => (
        <li key={id}>
          <TextLink to={hrefOf(id)} reloadDocument>
            {name}
          </TextLink>{' '}
          <span className="text-sm text-faint">{t('files.size', { kb: Math.ceil(sizeBytes / KB) })}</span>
        </li>
      ))}
    </ul>
  )
}
