/** The log as its reader sees it: plain data. */
export type LogLine = {
  /** Place in the chain. */
  id: string
  at: string
  action: string
  /** Null where it is not known who tried, or the account is closed. */
  who: { name: string; email: string } | null
  actorId: string | null
  organization: string | null
  subjectId: string
  title: string
  /** What else the row says, each as `name: value`. */
  details: { name: string; value: string }[]
  hash: string
}

export type CheckView = {
  running: boolean
  rows: number
  checkedAt: string | null
  head: { seq: number; hash: string } | null
  broken: { seq: number; problem: string } | null
}
