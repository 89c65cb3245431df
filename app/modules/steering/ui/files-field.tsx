import { Field } from '#app/components/field.tsx'
import { FileInput } from '#app/components/file-input.tsx'
import { EVIDENCE_FILES_MAX, evidenceKinds } from '#app/modules/deals/evidence-file.ts'
import { acceptOf } from '#app/platform/file-kinds.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

/** Where files are chosen; what is taken stands below, and is judged by the bytes. */
export function FilesField({ label, error }: { label: string; error: string | undefined }) {
  const { t } = useTranslation('steering')
  return (
    <Field
      id="files"
      label={label}
      hint={t('files.hint', { files: EVIDENCE_FILES_MAX })}
      error={error}
      optional
    >
      <FileInput name="files" accept={acceptOf(evidenceKinds)} multiple />
    </Field>
  )
}
