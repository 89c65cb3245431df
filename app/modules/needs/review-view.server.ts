import { dayOf } from '#app/platform/dates.ts'
import type { Language } from '#app/platform/language.ts'
import type { NeedSnapshot } from './need.snapshot.ts'
import { disclosuresIn, type Lack, lacksForMatching, lacksToPublish } from './need-completeness.ts'
import type { OwnNeed } from './own-needs.server.ts'
import { type Recognised, recognisedIn, type Strictness, strictnessOf } from './step-view.server.ts'

export type ReviewView = {
  id: string
  status: OwnNeed['status']
  version: number
  revision: number
  draft: NeedSnapshot
  strictness: Record<string, Strictness>
  recognised: Recognised[]
  lacks: Lack[]
  advice: Lack[]
  /** Where the text gives away what is to stay hidden. */
  disclosures: Lack[]
  /** Whether the draft says something else than what is published. */
  changed: boolean
}

export function reviewView(need: OwnNeed, language: Language, now = new Date()): ReviewView {
  const today = dayOf(now)
  return {
    id: need.id,
    status: need.status,
    version: need.version,
    revision: need.revision,
    draft: need.draft,
    strictness: strictnessOf(need.draft),
    recognised: recognisedIn(need, language),
    lacks: lacksToPublish(need.draft, today),
    advice: lacksForMatching(need.draft, today),
    disclosures: disclosuresIn(need.draft, today),
    changed: need.unpublished.length > 0,
  }
}
