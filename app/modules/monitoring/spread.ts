/** How often providers had something, as steps: so many providers had it so many times. A step stands for thousands of lines. Pure. */
export type Spread = { count: number; providers: number; newcomers: number }[]

/** One number for each provider, in the order of the steps. */
export function countsOf(spread: Spread): number[] {
  return spread.flatMap(({ count, providers }) => Array.from({ length: providers }, () => count))
}

export function sumOf(spread: Spread): { count: number; newcomers: number } {
  return spread.reduce(
    (sum, { count, providers, newcomers }) => ({
      ...{ count: sum.count + count * providers, newcomers: sum.newcomers + newcomers },
    }),
    { count: 0, newcomers: 0 },
  )
}
