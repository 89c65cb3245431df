/** A number of seconds in the largest unit of which there are two, so that the number says something. */
export function waitOf(seconds: number): { value: number; unit: 'second' | 'minute' | 'hour' } {
  if (seconds < 120) return { value: Math.round(seconds), unit: 'second' }
  if (seconds < 7_200) return { value: Math.round(seconds / 60), unit: 'minute' }
  return { value: Math.round(seconds / 3_600), unit: 'hour' }
}
