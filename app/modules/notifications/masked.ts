/** An address as it is shown: enough to know one's own by, too little to write to anybody. */
export function masked(email: string): string {
  const at = email.lastIndexOf('@')
  if (at < 1) return '***'
  return `${[...email.slice(0, at)][0]}***${email.slice(at)}`
}
