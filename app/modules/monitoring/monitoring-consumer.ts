/** Under which the log knows whoever counts. */
export const MONITORING = 'monitoring'
