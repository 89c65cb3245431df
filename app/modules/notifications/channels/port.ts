/** A way to a person that is none of the site's own: a short message service, a messenger. */
export type MessagePort = {
  channel: 'sms' | 'wecom'
  /** The variables of the environment that have no value; none of them where the channel is open. */
  missing: () => string[]
  /** File in which whoever opens the channel writes the call to its gateway. */
  adapter: string
}
