import type { ReactNode } from 'react'

/**
 * A frame that scrolls sideways and can be reached by keyboard, named by the caption inside it. It is the frame of hidden texts in it too: else
 * they would widen the page.
 */
export function ScrollRegion({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  return (
    <section
      aria-labelledby={labelledBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      className="relative overflow-x-auto rounded-lg border border-line bg-surface"
    >
      {children}
    </section>
  )
}
