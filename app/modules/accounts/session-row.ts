import type { Device } from './device.ts'

/** A place where somebody is signed in, as they see it. */
export type SessionRow = { id: string; current: boolean; device: Device; createdAt: Date; lastSeenAt: Date }
