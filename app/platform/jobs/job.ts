/** Work that outlives a request, as its handler sees it. */
export type Job = {
  id: string
  type: string
  subjectId: string
  /** Says how far the work is, and that it is alive; the page that waits for it reads this. */
  progress(done: number, total: number): Promise<void>
}

/** Does the work from wherever it stands: after a crash it is called again for the same job. */
export type JobHandler = (job: Job) => Promise<void>

/** How far a job is, for the page that waits for it. */
export type JobState = {
  id: string
  status: 'waiting' | 'running' | 'done' | 'failed'
  done: number
  total: number | null
}
