import { changedTerms, type NewTerms, type Terms, type TermsField } from './terms.ts'

/** Somebody put other terms on the table meanwhile: where they and the form differ. */
export type TermsConflict = {
  /** Of the deal as it is now. */
  revision: number
  theirs: Terms
  mine: Terms
  fields: TermsField[]
}

export function conflictOf(revision: number, theirs: Terms, written: NewTerms): TermsConflict {
  const mine: Terms = { ...written, team: theirs.team }
  return { revision, theirs, mine, fields: changedTerms(theirs, mine) }
}
