/** The demo story, one chapter for each service domain, in the order of the taxonomy. */
import { chapter as culture } from './chapters/culture.ts'
import { chapter as design } from './chapters/design.ts'
import { chapter as digital } from './chapters/digital.ts'
import { chapter as energy } from './chapters/energy.ts'
import { chapter as finance } from './chapters/finance.ts'
import { chapter as integration } from './chapters/integration.ts'
import { chapter as lifecycle } from './chapters/lifecycle.ts'
import { chapter as pilot } from './chapters/pilot.ts'
import { chapter as research } from './chapters/research.ts'
import { chapter as software } from './chapters/software.ts'
import { chapter as supplyChain } from './chapters/supply-chain.ts'
import { chapter as talent } from './chapters/talent.ts'
import type { Chapter } from './story.ts'

export const chapters: Chapter[] = [
  software,
  digital,
  research,
  pilot,
  design,
  lifecycle,
  integration,
  supplyChain,
  finance,
  talent,
  energy,
  culture,
]
