import { dayOf } from '#app/platform/dates.ts'
import type { Language } from '#app/platform/language.ts'
import { disclosuresIn, lacksForMatching, lacksToPublish } from './need-completeness.ts'
import type { OwnNeed } from './own-need.ts'
import { recognisedIn, strictnessOf } from './step-view.server.ts'
import type { ReviewView } from './wizard-view.ts'

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
