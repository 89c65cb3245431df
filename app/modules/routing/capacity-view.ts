/** What a provider takes, shared by its team. Plain data; days are 'YYYY-MM-DD'. */
export type CapacityView = {
  paused: boolean
  pausedAt: string | null
  /** Needs that it is not told of while it is paused or away. */
  missed: number
  absences: { id: string; firstDay: string; lastDay: string; now: boolean }[]
  offerings: {
    id: string
    title: string
    version: number
    wipLimit: number | null
    openSlots: number | null
    nextFreeOn: string | null
    paused: boolean
  }[]
}
