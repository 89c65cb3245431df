/** What a need does not say, as far as an answer to a question can say it: the domain's own fields, and two of the conditions. */
import { isDomainCode } from '#app/modules/taxonomy/domain.ts'
import { extensionFields } from '#app/modules/taxonomy/extension.schema.ts'
import type { FieldSpec } from '#app/modules/taxonomy/extension.ts'
import { securityLevels } from '#app/modules/taxonomy/security-level.ts'
import type { NeedSnapshot } from './need.snapshot.ts'

/** `key` is 'ext.<key>' for the domain's own fields. */
export type OpenField = { key: string; spec: FieldSpec }

const conditions: FieldSpec[] = [
  {
    key: 'remoteOk',
    kind: 'flag',
    on: 'need',
    label: { zh: '可否远程服务', en: 'May the service be remote' },
  },
  {
    key: 'securityLevel',
    kind: 'choice',
    on: 'need',
    options: securityLevels,
    label: { zh: '网络安全等级', en: 'Security level' },
  },
]

/** Every field of a need that an answer can settle, filled or not. */
export function settleableFields({ domainCode }: Pick<NeedSnapshot, 'domainCode'>): OpenField[] {
  const own = domainCode && isDomainCode(domainCode) ? extensionFields(domainCode, 'need') : []
  return [
    ...own.map((spec) => ({ key: `ext.${spec.key}`, spec })),
    ...conditions.map((spec) => ({ key: spec.key, spec })),
  ]
}

/** Those that the need leaves blank. */
export function openFields(
  need: Pick<NeedSnapshot, 'domainCode' | 'extension' | 'remoteOk' | 'securityLevel'>,
): OpenField[] {
  return settleableFields(need).filter(({ key, spec }) => {
    if (key === 'remoteOk') return need.remoteOk === null
    if (key === 'securityLevel') return need.securityLevel === null
    return need.extension[spec.key] === undefined
  })
}
