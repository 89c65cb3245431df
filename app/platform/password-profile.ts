/** Whose rules passwords follow: ASVS 5.0 (long and not guessable) or 等保三级 (also composed, and changed from time to time). */
export const passwordProfiles = ['asvs', 'mlps3'] as const
export type PasswordProfile = (typeof passwordProfiles)[number]
