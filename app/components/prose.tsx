import type { ReactNode } from 'react'

/** Running text: legal pages, notes, methods. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>
}
