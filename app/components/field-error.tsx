import { CircleAlert } from 'lucide'
import { Icon } from './icon.tsx'

/** The message under an invalid control. */
export function FieldError({ id, error }: { id?: string; error?: string | null }) {
  if (!error) return null
  return (
    <p id={id} className="mt-1 flex items-start gap-1 text-sm font-medium text-not-met">
      <Icon of={CircleAlert} size={14} className="mt-0.5 shrink-0" />
      {error}
    </p>
  )
}
