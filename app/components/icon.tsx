import clsx from 'clsx'
import type { IconNode } from 'lucide'
import { createElement } from 'react'

/**
 * A drawing of lucide's, in the colour of the words beside it and silent for those who hear the page. lucide's own components
 * for React weigh more than all drawings of a page.
 */
export function Icon({ of, size, className }: { of: IconNode; size: number; className?: string }) {
  return createElement(
    'svg',
    {
      width: size,
      height: size,
      viewBox: '0 0 24 24',
      className: clsx('icon', className),
      'aria-hidden': true,
    },
    ...of.map(([tag, attributes]) => createElement(tag, attributes)),
  )
}
