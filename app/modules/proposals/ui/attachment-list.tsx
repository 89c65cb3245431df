import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { AttachmentLine } from '../attachment-rules.ts'

const KILOBYTE = 1024

/** Files to be taken home; each link is a download. */
export function AttachmentList({ files }: { files: readonly AttachmentLine[] }) {
  const { t } = useTranslation('proposals')
  if (files.length === 0) return null
  return (
    <ul className="space-y-1" aria-label={t('attachments.title')}>
      {files.map((file) => (
        <li key={file.id}>
          <AttachmentLink file={file} />
        </li>
      ))}
    </ul>
  )
}

export function AttachmentLink({ file }: { file: AttachmentLine }) {
  const { t } = useTranslation('proposals')
  return (
    <>
      <TextLink to={paths.attachment(file.id)} reloadDocument>
        {file.name}
      </TextLink>{' '}
      <span className="text-sm text-faint">{sizeWords(file.sizeBytes, t)}</span>
    </>
  )
}

function sizeWords(bytes: number, t: (key: string, values: { size: string }) => string): string {
  const kilobytes = bytes / KILOBYTE
  return kilobytes < KILOBYTE
    ? t('attachments.kilobytes', { size: String(Math.max(1, Math.round(kilobytes))) })
    : t('attachments.megabytes', { size: (kilobytes / KILOBYTE).toFixed(1) })
}
