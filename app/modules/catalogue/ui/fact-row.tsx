export type CardFact = { label: string; value: string | undefined }

/** Facts of a card in one wrapping line; what is blank is left out, the page of the thing itself says so. */
export function FactRow({ facts }: { facts: readonly CardFact[] }) {
  const known = facts.filter((fact) => fact.value)
  if (known.length === 0) return null
  return (
    <dl className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {known.map((fact) => (
        <div key={fact.label} className="flex min-w-0 gap-1.5">
          <dt className="shrink-0 text-faint">{fact.label}</dt>
          <dd className="min-w-0">{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
