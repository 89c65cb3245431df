import { ChevronRight } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** Something to open. Panels of the same `group` close each other. */
export function Disclosure({
  summary,
  open,
  group,
  plain,
  children,
}: {
  summary: ReactNode
  open?: boolean
  group?: string
  /** Without the frame: inside cards. */
  plain?: boolean
  children: ReactNode
}) {
  return (
    // React 18 knows no `name` on details, though it passes it on.
    <details
      open={open}
      {...(group ? { name: group } : {})}
      className={plain ? undefined : 'rounded-md border border-line bg-surface'}
    >
      <summary
        className={
          plain
            ? 'inline-flex min-h-control-sm items-center gap-1 rounded-md text-link hover:underline'
            : 'flex min-h-control items-center gap-1.5 rounded-md px-3 py-1.5 font-medium hover:bg-hover'
        }
      >
        <Icon of={ChevronRight} size={16} className="turns shrink-0 text-faint transition-transform" />
        {summary}
      </summary>
      <div className={plain ? 'pt-1 pl-5' : 'border-t border-line px-3 py-3'}>{children}</div>
    </details>
  )
}
