import type { NestedFormState } from '#app/modules/accounts/nested-form-state.ts'
import type { offeringOptions } from './offering-options.ts'

/** What every section of the offering's form is given. */
export type FormPart = { form: NestedFormState; options: ReturnType<typeof offeringOptions> }
