/**
 * Han characters as the server holds them: one to one among the private-use characters of Unicode (plane 15), which it leaves alone. Han
 * itself it would cut again, into two characters at a time, and a dictionary that keeps words whole is built anew for every single
 * query (18 of 20 ms, measured on 1.50). Beginnings of words and lengths stay what they were. Pure.
 */
const PLANE = 0xf0000

/** What the server is given. Other characters stay as they are. */
export function encoded(text: string): string {
  return text.replace(/[\u3400-\u9fff\uf900-\ufaff]/g, (han) =>
    String.fromCodePoint(PLANE + han.charCodeAt(0)),
  )
}

/** What people are shown of it. */
export function decoded(text: string): string {
  return text.replace(/[\u{f3400}-\u{f9fff}\u{ff900}-\u{ffaff}]/gu, (code) =>
    String.fromCharCode((code.codePointAt(0) ?? PLANE) - PLANE),
  )
}
