import { describe, expect, test } from 'vitest'
import { extensions } from './all-extensions.ts'
import { domains } from './domain.ts'
import { industries } from './industry.ts'
import {
  resolveCertificateKind,
  resolveCluster,
  resolveDomain,
  resolveIndustry,
  resolveLabel,
  resolveLeaf,
  resolveOption,
  resolveOrganizationSize,
  resolvePriceModel,
} from './resolve.ts'

describe('free text of a spreadsheet', () => {
  test.each([
    ['软件信息服务', 'D1'],
    ['中试', 'R2'],
    ['中试验证', 'R2'],
    ['工业设计', 'R3'],
    ['供应链管理', 'S3'],
    ['节能环保服务', 'F3'],
    ['f1', 'F1'],
    ['MES', 'D1'],
    ['合同能源管理', 'F3'],
  ])('%s is domain %s', (text, code) => {
    expect(resolveDomain(text)).toBe(code)
  })

  test.each([
    ['MES', 'D1.mes'],
    ['制造执行系统', 'D1.mes'],
    ['制造执行系统（MES）', 'D1.mes'],
    ['EPC', 'S2.epc'],
    ['技改专项贷', 'F1.renovation-loan'],
  ])('%s is leaf %s', (text, code) => {
    expect(resolveLeaf(text)).toBe(code)
  })

  test.each([
    ['汽车制造业', '36'],
    ['汽车', '36'],
    ['36', '36'],
    ['C3670', '36'],
    ['摩托车', '37'],
    ['电子信息', '39'],
    ['铝加工', '32'],
  ])('%s is industry %s', (text, code) => {
    expect(resolveIndustry(text)).toBe(code)
  })

  test.each([
    ['小型', 'small'],
    ['小型企业', 'small'],
    ['大型', 'large'],
    ['微型', 'micro'],
    ['中', 'medium'],
  ])('%s is size %s', (text, code) => {
    expect(resolveOrganizationSize(text)).toBe(code)
  })

  test('names labels, certificates, clusters and price models', () => {
    expect(resolveLabel('专精特新小巨人')).toBe('little-giant')
    expect(resolveLabel('高新技术企业')).toBe('high-tech')
    expect(resolveCertificateKind('ISO9001')).toBe('iso9001')
    expect(resolveCertificateKind('CNAS')).toBe('cnas')
    expect(resolveCertificateKind('等保三级')).toBe('djbh-3')
    expect(resolveCluster('智能网联新能源汽车')).toBe('connected-vehicles')
    expect(resolvePriceModel('面议')).toBe('quote')
  })

  test('names the options of a field', () => {
    const field = extensions.D1.fields.find(({ key }) => key === 'integrations')
    expect(field && resolveOption(field, '用友')).toBe('yonyou')
    expect(field && resolveOption(field, '管家婆')).toBeUndefined()
  })

  test('answers undefined when nothing or more than one thing fits', () => {
    for (const resolve of [resolveDomain, resolveLeaf, resolveIndustry, resolveOrganizationSize]) {
      expect(resolve('')).toBeUndefined()
      expect(resolve('不存在的名称')).toBeUndefined()
    }
    expect(resolveIndustry('99')).toBeUndefined()
    expect(resolveOrganizationSize('小微企业')).toBeUndefined()
  })

  test('resolves every code and full name to itself', () => {
    for (const { code, zh, leaves } of domains) {
      expect([resolveDomain(code), resolveDomain(zh)]).toEqual([code, code])
      for (const leaf of leaves)
        expect([resolveLeaf(leaf.code), resolveLeaf(leaf.zh, code)]).toEqual([leaf.code, leaf.code])
    }
    for (const { code, zh } of industries) expect(resolveIndustry(zh)).toBe(code)
  })
})
