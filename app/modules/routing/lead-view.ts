/** A provider's leads as plain data: its own status alone, and of the need what its visibility shows to those who match. */
import type { ReasonLine } from '#app/modules/matching/reasons.ts'
import type { PartScore } from '#app/modules/matching/score.ts'
import type { NeedView } from '#app/modules/needs/need-view.ts'
import type { Verdict } from '#search/rules/facts.ts'
import type { DeclineCode, LeadState, LeadTab, SlotKind } from './sending.ts'

export type LeadLine = {
  id: string
  state: LeadState
  title: string
  domainCode: string | null
  /** Null while the need is anonymous. */
  organizationName: string | null
  offeringTitle: string
  scoreBp: number
  slotKind: SlotKind
  sentAt: string
  dueAt: string
}

export type LeadsView = {
  leads: LeadLine[]
  counts: Record<LeadTab, number>
  total: number
  pages: number
  /** Whether invitations come at all, and what is missed meanwhile. */
  takes: { paused: boolean; awayUntil: string | null; missed: number }
}

export type OwnAnswer = {
  id: string
  revision: number
  /** Whether an answer may be given or changed. */
  open: boolean
  state: LeadState
  wave: number
  slotKind: SlotKind
  sentAt: string
  dueAt: string
  answeredAt: string | null
  answeredBy: 'site' | 'mail' | null
  message: string | null
  declineCode: DeclineCode | null
  declineNote: string | null
  freeOn: string | null
}

export type LeadView = {
  answer: OwnAnswer
  need: NeedView
  offering: { id: string; title: string }
  /** Null where the offering is not published any more. */
  fit: { verdict: Verdict; scoreBp: number; parts: PartScore[]; reasons: ReasonLine[] } | null
}

/** What a letter's link asks. */
export type MailAnswer = {
  answer: OwnAnswer
  organizationName: string
  /** Of the need what one decides by, in words: the page is opened on telephones and brings no taxonomy. */
  need: {
    title: string
    organizationName: string | null
    background: string
    budget: string | null
    finishBy: string | null
  }
}
