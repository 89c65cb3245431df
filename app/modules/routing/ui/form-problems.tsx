import { Alert } from '#app/components/alert.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { FormState } from '#app/modules/accounts/form-state.ts'

/** Why the last form did nothing: what cannot be done now in a sentence, what was filled in wrongly as a list to its fields. */
export function FormProblems({ form }: { form: FormState }) {
  const general = form.summary.filter(({ field }) => !field)
  return (
    <>
      {general.map(({ message }) => (
        <div key={message} className="mb-4">
          <Alert tone="warning" title={message} live />
        </div>
      ))}
      <ErrorSummary errors={form.summary.filter(({ field }) => field)} />
    </>
  )
}
