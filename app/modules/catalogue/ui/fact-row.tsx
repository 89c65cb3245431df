export type CardFact = { label: string; value: string | undefined }

/** Facts of a card in one wrapping line; what is blank is left out, the page of the thing itself says so. */
export function FactRow({ facts }: { facts: readonly CardFact[] }) {
  const known = facts.filter((fact) => fact.value)
  if (known.length === 0) return null
  return (
    <dl className="facts mt-2">
      {known.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
