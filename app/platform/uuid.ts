const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text from an address can be an id: what cannot never reaches the database. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}
