/** What an official's workbench says of supply and demand. */
export type SteeringView = {
  unmet: { now: number; before: number }
  needs: { now: number; before: number }
  /** Unmet needs for which somebody could still be invited. */
  open: number
  /** Needs told five days ago or longer that nobody has answered. */
  unanswered: number
  first: { id: string; title: string; region: string | null; domain: string | null; cause: string | null }[]
}
