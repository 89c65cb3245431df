import type { ReactNode } from 'react'

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
    <details open={open} {...(group ? { name: group } : {})} className={plain ? 'fold-plain' : 'fold'}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}
