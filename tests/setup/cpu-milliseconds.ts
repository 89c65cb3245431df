/** The processor time that a synchronous piece of work takes, in milliseconds: other work on the machine does not lengthen it. */
export function cpuMilliseconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
