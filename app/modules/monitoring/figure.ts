export type Figure = {
  /** null where it cannot be told: nothing was counted, or too little is over. */
  value: number | null
  /** Cases in the numerator; null where there is none. */
  numerator: number | null
  /** Cases it rests on. */
  denominator: number
  /** Too few cases to be published. */
  small: boolean
}
