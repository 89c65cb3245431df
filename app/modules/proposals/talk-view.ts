import type { AttachmentLine } from './attachment-rules.ts'

/** A conversation as one side sees it; the other's name is null while it is hidden. */
export type TalkView = {
  sendingId: string
  needId: string
  title: string
  side: 'buyer' | 'provider'
  otherName: string | null
  /** The buyer may still say who it is. */
  mayReveal: boolean
  messages: TalkLine[]
  page: number
  pages: number
}

export type TalkLine = {
  id: string
  mine: boolean
  /** Officials took it down: of the other side nothing is left to read. */
  hidden: boolean
  text: string
  sentAt: string
  readAt: string | null
  attachments: AttachmentLine[]
}
