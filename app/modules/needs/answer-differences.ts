export type AnswerDifference = { key: string; label: string; mine: string; theirs: string }
type Said = { key: string; label: string; value: string | null }

/** Where two states of the same form differ, side by side; what is not said is ''. */
export function differencesOf(mine: readonly Said[], theirs: readonly Said[]): AnswerDifference[] {
  const [own, other] = [mine, theirs].map((said) => new Map(said.map((one) => [one.key, one])))
  const keys = [...new Set([...theirs, ...mine].map(({ key }) => key))]
  return keys.flatMap((key) => {
    const [typed, saved] = [own?.get(key), other?.get(key)]
    if ((typed?.value ?? '') === (saved?.value ?? '')) return []
    return [
      { key, label: (saved ?? typed)?.label ?? key, mine: typed?.value ?? '', theirs: saved?.value ?? '' },
    ]
  })
}
