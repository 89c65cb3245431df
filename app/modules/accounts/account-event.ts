/** What happened to an account, as its owner reads it. */
export const accountEvents = [
  'account.opened',
  'account.signed-in',
  'account.sign-in-refused',
  'account.sessions-ended',
  'account.reset-asked',
  'account.password-reset',
  'account.password-changed',
  'account.password-outworn',
  'account.data-taken',
] as const
export type AccountEventType = (typeof accountEvents)[number]

export type AccountEventRow = { id: string; type: AccountEventType; at: string }
