import type { ReactNode } from 'react'

/** One choice of a select, a group of boxes or a facet. */
export type Option = { value: string; label: string; hint?: ReactNode; disabled?: boolean }

export type OptionGroup = { label: string; options: Option[] }
