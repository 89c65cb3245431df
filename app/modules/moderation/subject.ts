import type { Kind } from './moderation.ts'

/** The texts of a thing that somebody may take offence at, by `moderation:part.<name>`. */
export type Part = { name: (typeof partNames)[number]; text: string }
export const partNames = [
  'summary',
  'keywords',
  'cases',
  'price',
  'leadTime',
  'details',
  'labels',
  'certificates',
  'website',
  'background',
  'outcome',
  'text',
  'scores',
  'answer',
  'files',
] as const

/** A thing as it reads at one moment; what is blank is left out. Plain data. */
export type FrozenSubject = { title: string; parts: Part[] }

export type Subject = {
  kind: Kind
  id: string
  /** Whose it is. */
  ownerId: string
  frozen: FrozenSubject
  /** Whether everybody may read it, its owner's name included, while it is shown. */
  isPublic: boolean
  /** Whether those whom it is meant for see it now. */
  shown: boolean
}

/** Leaves out what is blank. */
export function frozenOf(title: string, parts: Partial<Record<Part['name'], string>>): FrozenSubject {
  return {
    title,
    parts: partNames.flatMap((name) => (parts[name]?.trim() ? [{ name, text: parts[name] }] : [])),
  }
}
