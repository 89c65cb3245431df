import type { Channel, Topic } from './notification.ts'

export type Choice = { topic: Topic; channel: Channel; wanted: boolean }

/** Whether a person wants to be told of a topic on a channel: letters unless they say no, the phone only if they say yes. */
export function channelWanted(choices: readonly Choice[], topic: Topic, channel: Channel): boolean {
  if (channel === 'site') return true
  const choice = choices.find((one) => one.topic === topic && one.channel === channel)
  return choice?.wanted ?? channel === 'email'
}
