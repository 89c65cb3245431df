import { Field } from '#app/components/field.tsx'
import { FileInput } from '#app/components/file-input.tsx'
import { acceptOf } from '#app/platform/file-kinds.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { EVIDENCE_FILES_MAX, evidenceKinds } from '../evidence-file.ts'

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
      <FileInput name={name} accept={acceptOf(evidenceKinds)} multiple />
    </Field>
  )
}
