/** English units of a number stand in the plural in the data ('working days'); one of them is said in the singular. */
const OF_ONE = new Map([['people', 'person']])

/** @param unit as the data have it; what is no English plural ('kg', 'm²', '小时') stays as it is */
export function unitFor(count: number, unit: string): string {
  if (count !== 1) return unit
  return OF_ONE.get(unit) ?? unit.replace(/(?<=[a-z])s$/, '')
}
