/** From so many a manufacturer has a choice: three quotations are what purchasing asks for. */
export const ENOUGH_CANDIDATES = 3
