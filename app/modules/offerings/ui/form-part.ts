import type { OfferingFormState } from './offering-form-state.ts'
import type { offeringOptions } from './offering-options.ts'

/** What every section of the offering's form is given. */
export type FormPart = { form: OfferingFormState; options: ReturnType<typeof offeringOptions> }
