/** Text with the breaks that its writer made; nothing where there is none. */
export function Lines({ text, blank = '—' }: { text: string; blank?: string }) {
  return text ? <span className="whitespace-pre-line break-words">{text}</span> : <span>{blank}</span>
}
