/** An address as it is shown: enough to know one's own by, too little to write to anybody. */
export function masked(email: string): string {
  const at = email.lastIndexOf('@')
  if (at < 1) return '***'
  return `${[...email.slice(0, at)][0]}***${email.slice(at)}`
}

/** What a mail server said, with the addresses in it masked. */
export function maskedIn(text: string): string {
  return text.replaceAll(/[^\s<>"'(),;:]{1,64}@[a-z0-9.-]{1,255}/gi, masked)
}
