/** The people of the demo story who can be signed in as by one button, where the demo is switched on. */
export const demoRoles = ['manufacturer', 'provider', 'official', 'reviewer', 'operator', 'auditor'] as const
export type DemoRole = (typeof demoRoles)[number]

export const DEMO_PASSWORD = 'yupei-demo-2026'

export const demoEmail = (role: DemoRole) => `${role}@demo.yupei`
