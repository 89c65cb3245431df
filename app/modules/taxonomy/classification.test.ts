import { describe, expect, test } from 'vitest'
import { certificateGroups, certificateKinds, findCertificateKind } from './certificate-kind.ts'
import { clusters, clustersAsOf, clusterTiers, findCluster } from './cluster.ts'
import { findIndustry, industries } from './industry.ts'
import { findLabel, labelGroups, labels } from './label.ts'
import { findNeedKind, needKinds } from './need-kind.ts'
import { findOrganizationSize, organizationSizeOf, organizationSizes } from './organization-size.ts'
import { findPriceModel, priceModels } from './price-model.ts'
import { findSecurityLevel, securityLevels } from './security-level.ts'

test.each([
  ['clusters', clusters],
  ['industries', industries],
  ['labels', labels],
  ['certificate kinds', certificateKinds],
  ['organization sizes', organizationSizes],
  ['price models', priceModels],
  ['need kinds', needKinds],
  ['security levels', securityLevels],
])('%s have unique codes and words in both languages', (_, items) => {
  expect(new Set(items.map(({ code }) => code)).size).toBe(items.length)
  for (const { zh, en } of items) {
    expect(zh).toMatch(/\p{Script=Han}|^CMMI/u)
    expect(en).toMatch(/^[A-Z]/)
  }
})

describe('clusters', () => {
  test('are 3 + 3 + 6 + 18 in the first version', () => {
    const counts = clusterTiers.map(
      ({ code }) => clustersAsOf('2024-01-01').filter(({ tier }) => tier === code).length,
    )
    expect(counts).toEqual([3, 3, 6, 12, 6])
  })

  test('have nine future industries in the second version', () => {
    expect(clustersAsOf('2025-01-01').filter(({ tier }) => tier === 'future')).toHaveLength(9)
    expect(clustersAsOf('2025-01-01').map(({ code }) => code)).not.toContain('metaverse')
  })

  test('say what is not checked against the source', () => {
    expect(findCluster('connected-vehicles')?.confirmed).toBe(true)
    expect(findCluster('low-altitude')).toMatchObject({ confirmed: false, source: '渝府办发〔2024〕75号' })
  })
})

test('industries are the 31 divisions 13 to 43, found by division, group or class', () => {
  expect(industries.map(({ code }) => Number(code))).toEqual(
    Array.from({ length: 31 }, (_, index) => index + 13),
  )
  expect(findIndustry('3670')?.zh).toBe('汽车制造业')
  expect(findIndustry('44')).toBeUndefined()
})

test('sizes need both thresholds', () => {
  expect(organizationSizeOf(1200, 50_000)).toBe('large')
  expect(organizationSizeOf(1200, 30_000)).toBe('medium')
  expect(organizationSizeOf(300, 2000)).toBe('medium')
  expect(organizationSizeOf(50, 300)).toBe('small')
  expect(organizationSizeOf(19, 9000)).toBe('micro')
})

test('labels and certificates belong to a named group', () => {
  for (const { group } of labels) expect(labelGroups.map(({ code }) => code)).toContain(group)
  for (const { group } of certificateKinds) expect(certificateGroups.map(({ code }) => code)).toContain(group)
})

test('every look-up answers undefined for an unknown code', () => {
  const finds = [
    findCertificateKind,
    findCluster,
    findIndustry,
    findLabel,
    findNeedKind,
    findOrganizationSize,
    findPriceModel,
    findSecurityLevel,
  ]
  for (const find of finds) expect(find('nothing')).toBeUndefined()
  expect(findSecurityLevel(3)?.zh).toBe('等保三级')
})
