import { z } from 'zod'
import { isUuid } from '#app/platform/uuid.ts'
import { topics } from './notification.ts'

const id = z.string().refine(isUuid)
const topic = z.enum(topics)

/** The buttons of the notification centre. */
export const notificationSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('open'), id }),
  z.object({ intent: z.literal('read'), id }),
  z.object({ intent: z.literal('unread'), id }),
  z.object({ intent: z.literal('read-all'), topic }),
  z.object({ intent: z.literal('unread-all'), topic, at: z.iso.datetime().transform((at) => new Date(at)) }),
])

const hour = z.coerce.number().int().min(0).max(23)

/** What a person wants to be told, and when. */
export const settingsSchema = z.object({
  /** 'todo.email' for each box that is ticked. */
  wanted: z.array(z.string().max(20)).max(20).default([]),
  quietFrom: hour,
  quietTo: hour,
  digest: z.literal('on').optional(),
})
