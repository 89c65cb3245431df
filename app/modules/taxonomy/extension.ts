/**
 * What one of the twelve domains adds to an offering and to a need, as data: the form section, the facets,
 * the facts on the card, the zod schema, the demo data and the fields that rules may name all come from it.
 */
import type { Bilingual } from './bilingual.ts'
import type { DomainCode } from './domain.ts'

export type { Bilingual }

export type Option = { code: string } & Bilingual

type Common = {
  /** Camel case; units in the name (`responseHours`, `areaSquareMetres`). Unique within the domain. */
  key: string
  label: Bilingual
  /** What the field means on a need, where it differs from the offering's ("要求的部署方式"). */
  needLabel?: Bilingual
  help?: Bilingual
  /** What a line is too little for: folded below the field. */
  explain?: Bilingual
  /** Whose form shows it. A need's field is always optional. */
  on: 'offering' | 'need' | 'both'
  /** Shown as a facet of the catalogue. */
  facet?: boolean
  /** Shown on the offering's card. */
  card?: boolean
}

export type FieldSpec = Common &
  (
    | { kind: 'choice' | 'choices'; options: readonly Option[] }
    /** A plain number; an integer unless `step` says otherwise. */
    | { kind: 'number'; unit?: Bilingual; min?: number; max?: number; step?: number }
    /** A closed interval { min?, max? }; on a need it is the range that must be covered. */
    | { kind: 'range'; unit?: Bilingual; min?: number; max?: number; step?: number }
    | { kind: 'flag' }
    | { kind: 'text'; maxLength?: number }
  )

export type Extension = { domain: DomainCode; fields: readonly FieldSpec[] }

/** What a filled extension looks like in the database, in the index and to the rules. Blank keys are absent. */
export type ExtensionValues = Record<
  string,
  string | string[] | number | boolean | { min?: number; max?: number }
>
