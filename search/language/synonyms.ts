/** Groups of words for one thing: any member finds the others. */
export const synonymGroups: readonly (readonly string[])[] = [
  ['mes', '制造执行系统', '生产执行系统'],
  ['中试', '小批量试生产', '中试熟化', '中间试验'],
  ['opc ua', 'opcua'],
]
