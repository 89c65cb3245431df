import { Field } from '#app/components/field.tsx'
import { FileInput } from '#app/components/file-input.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { EVIDENCE_ACCEPT, EVIDENCE_FILES_MAX } from '../evidence-file.ts'

/** Where files are chosen; what is taken stands below, and is judged by the bytes. */
export function EvidenceField({ name, label, error }: { name: string; label: string; error?: string }) {
  const { t } = useTranslation('deals')
  return (
    <Field
      id={name}
      label={label}
      hint={t('evidence.hint', { files: EVIDENCE_FILES_MAX })}
      error={error}
      optional
    >
      <FileInput name={name} accept={EVIDENCE_ACCEPT} multiple />
    </Field>
  )
}
