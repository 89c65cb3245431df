/** The site's word for a criterion, or the one its owner gave it. */
export function criterionName(
  { code, label }: { code: string; label: string },
  t: (key: string) => string,
): string {
  return label || t(`criterion.${code}`)
}

/** Points with one decimal, where they have one. */
export function pointsWords(points: number): string {
  return String(Math.round(points * 10) / 10)
}
