/** A line of the palette: what it says, what kind it is, and what choosing it does. */
export type Command = {
  key: string
  group: 'found' | 'do' | 'go'
  label: string
  note?: string
  act: { go: string } | { post: string; name: string; value: string } | { open: 'shortcuts' }
}

/** The commands whose words hold all that was typed, in the order they had. */
export function matchingCommands(commands: readonly Command[], typed: string): Command[] {
  const wanted = typed.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  return commands.filter(({ label, note = '' }) => {
    const words = `${label} ${note}`.toLowerCase()
    return wanted.every((word) => words.includes(word))
  })
}
