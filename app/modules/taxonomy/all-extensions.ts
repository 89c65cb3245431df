/** The extension of every domain by its code. */
import type { DomainCode } from './domain.ts'
import type { Extension } from './extension.ts'
import { extension as culture } from './extensions/culture.ts'
import { extension as design } from './extensions/design.ts'
import { extension as digital } from './extensions/digital.ts'
import { extension as energy } from './extensions/energy.ts'
import { extension as finance } from './extensions/finance.ts'
import { extension as integration } from './extensions/integration.ts'
import { extension as lifecycle } from './extensions/lifecycle.ts'
import { extension as pilot } from './extensions/pilot.ts'
import { extension as research } from './extensions/research.ts'
import { extension as software } from './extensions/software.ts'
import { extension as supplyChain } from './extensions/supply-chain.ts'
import { extension as talent } from './extensions/talent.ts'

export const extensions: Record<DomainCode, Extension> = {
  D1: software,
  D2: digital,
  R1: research,
  R2: pilot,
  R3: design,
  S1: lifecycle,
  S2: integration,
  S3: supplyChain,
  F1: finance,
  F2: talent,
  F3: energy,
  F4: culture,
}

/** The extension of a domain: what its offerings and needs say beyond the common part. */
export function extensionOf(code: DomainCode): Extension {
  return extensions[code]
}
