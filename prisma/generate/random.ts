/** A reproducible stream of numbers: the same seed gives the same market on every machine. */
export type Random = {
  /** 0 ≤ x < 1 */
  next(): number
  /** A whole number, from ≤ x < until. */
  whole(from: number, until: number): number
  chance(probability: number): boolean
  pick<Item>(list: readonly Item[]): Item
  /** The first items far more often than the last, as words and firms are in a real market (Zipf's law, exponent 1). */
  pickSkewed<Item>(list: readonly Item[]): Item
  /** Some of a list in its order, each with the given probability. */
  some<Item>(list: readonly Item[], probability: number): Item[]
}

/** mulberry32 (public domain, Tommy Ettinger): 32 bits of state, enough for made-up data. */
export function random(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, until: number) => from + Math.floor(next() * (until - from))
  const at = <Item>(list: readonly Item[], index: number) => {
    const item = list[index]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick: (list) => at(list, whole(0, list.length)),
    pickSkewed: (list) => at(list, Math.min(list.length - 1, Math.floor((list.length + 1) ** next()) - 1)),
    some: (list, probability) => list.filter(() => next() < probability),
  }
}
