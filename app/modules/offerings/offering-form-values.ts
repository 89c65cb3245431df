/** The form as it starts: the values in the words of its controls, blanks as '' or []. */
export type OfferingFormValues = {
  [name: string]: string | string[] | Record<string, unknown> | Record<string, string>[]
}

/** A new offering of an organization, on which nothing is stated yet. */
export const blankOffering: OfferingFormValues = { version: '0' }
