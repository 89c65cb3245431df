/** For how many days a shadow run may go. */
export const SHADOW_DAYS = [3, 7, 14, 30] as const
