/** How much a proposal and a message may hold. */
export const LINES_LIMIT = 8
export const MILESTONES_LIMIT = 6
export const TESTS_LIMIT = 8
export const YEARS_LIMIT = 10
export const TEXT_LIMIT = 4000
export const MESSAGE_LIMIT = 4000
