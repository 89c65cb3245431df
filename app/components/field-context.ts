import { createContext, useContext } from 'react'

export type FieldState = { id?: string; describedBy?: string; invalid?: boolean; required?: boolean }

export const FieldContext = createContext<FieldState>({})

/** What every control accepts beside its native attributes. */
export type ControlProps = {
  name: string
  id?: string
  defaultValue?: string
  error?: string | null
  /** Ids of describing elements; inside a Field they are filled in. */
  describedBy?: string
}

/** The attributes a control takes from the Field around it; its own props win. */
export function useControl(props: {
  id?: string
  name: string
  error?: string | null
  describedBy?: string
  required?: boolean
}) {
  const field = useContext(FieldContext)
  return {
    id: props.id ?? field.id ?? props.name,
    name: props.name,
    required: props.required ?? field.required,
    'aria-invalid': props.error || field.invalid ? true : undefined,
    'aria-describedby': props.describedBy ?? field.describedBy,
  }
}
