/** A typed web address in full ("www.a.com" → "https://www.a.com/"); null where it is none that may be linked to. */
export function websiteOf(typed: string): string | null {
  const text = typed.trim()
  if (!text) return ''
  const full = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/]+:\d/.test(text) ? text : `https://${text}`
  if (!URL.canParse(full)) return null
  const url = new URL(full)
  const linkable = ['http:', 'https:'].includes(url.protocol) && !url.username && !url.password
  return linkable && url.hostname.includes('.') ? url.href : null
}
