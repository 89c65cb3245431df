/**
 * The rule set the marketplace starts with. Officials publish later versions as data of the same form; a match
 * names the version it was judged by, so a published version is never edited: whatever is changed here, a word alone,
 * takes the next number. Version 2 (2026-11-28) says 服务商 where version 1 said 供应方 and 服务方.
 */
import type { RuleSet } from '../rule.ts'
import { providerRules } from './base-provider.ts'
import { subjectRules } from './base-subject.ts'
import { termRules } from './base-terms.ts'
import { trustRules } from './base-trust.ts'
import { cultureRules } from './culture.ts'
import { designRules } from './design.ts'
import { digitalRules } from './digital.ts'
import { energyRules } from './energy.ts'
import { financeRules } from './finance.ts'
import { integrationRules } from './integration.ts'
import { lifecycleRules } from './lifecycle.ts'
import { pilotRules } from './pilot.ts'
import { researchRules } from './research.ts'
import { softwareRules } from './software.ts'
import { supplyChainRules } from './supply-chain.ts'
import { talentRules } from './talent.ts'

export const startingRuleSet: RuleSet = {
  version: 2,
  validFrom: '2026-11-28',
  weights: {
    text: 30,
    capability: 22,
    price: 12,
    delivery: 10,
    distance: 6,
    track: 8,
    capacity: 6,
    reciprocity: 6,
  },
  unknownBp: {
    text: 0,
    capability: 4000,
    price: 4000,
    delivery: 4000,
    distance: 5000,
    track: 3000,
    capacity: 5000,
    reciprocity: 5000,
  },
  distanceBp: {
    same: 10_000,
    'same-circle': 8000,
    'adjacent-circle': 6000,
    city: 5000,
    outside: 2000,
    remote: 8000,
  },
  allocation: { newcomerEvery: 5, newcomerFloorBp: 6000, perProvider: 2, top: 10, fullPenaltyBp: 1500 },
  rules: [
    ...subjectRules,
    ...termRules,
    ...trustRules,
    ...providerRules,
    ...softwareRules,
    ...digitalRules,
    ...researchRules,
    ...pilotRules,
    ...designRules,
    ...lifecycleRules,
    ...integrationRules,
    ...supplyChainRules,
    ...financeRules,
    ...talentRules,
    ...energyRules,
    ...cultureRules,
  ],
}
