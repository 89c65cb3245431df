import type { ReactNode } from 'react'

/** Nothing to show, said in a sentence with a way on. */
export function EmptyState({ title, text, action }: { title: string; text?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-center rounded-lg border border-dashed border-strong px-6 py-10 text-center">
      <svg viewBox="0 0 64 40" width="64" height="40" aria-hidden="true" className="text-brand-mid">
        <path
          d="M2 30c6 0 6-4 12-4s6 4 12 4 6-4 12-4 6 4 12 4 6-4 12-4M2 37c6 0 6-4 12-4s6 4 12 4 6-4 12-4 6 4 12 4 6-4 12-4"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
        <path
          d="M20 21 32 5l12 16"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      </svg>
      <p className="mt-3 text-lg font-semibold">{title}</p>
      {text && <p className="mt-1 max-w-md text-muted">{text}</p>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}
