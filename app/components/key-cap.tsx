/** One key of the keyboard. */
export function KeyCap({ children }: { children: string }) {
  return (
    <kbd className="inline-block min-w-6 rounded-sm border border-strong bg-sunken px-1.5 text-center font-sans text-sm text-muted">
      {children}
    </kbd>
  )
}
