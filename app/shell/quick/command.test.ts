import { expect, test } from 'vitest'
import { type Command, matchingCommands } from './command.ts'

const command = (label: string, note?: string): Command => ({
  key: label,
  group: 'go',
  label,
  ...(note && { note }),
  act: { go: '/' },
})
const commands = [command('发布需求'), command('我的需求'), command('外观：深色', 'Dark theme')]

test.each([
  ['', ['发布需求', '我的需求', '外观：深色']],
  ['需求', ['发布需求', '我的需求']],
  [' 我的　需求 ', ['我的需求']],
  ['ｄａｒｋ', ['外观：深色']],
  ['没有', []],
])('what was typed as "%s" leaves %j', (typed, labels) => {
  expect(matchingCommands(commands, typed).map((one) => one.label)).toEqual(labels)
})
