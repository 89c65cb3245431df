/** D1 software and information services. */
import { rulesOf } from './extension-rule.ts'

export const softwareRules = rulesOf('software', 'D1', [
  {
    id: 'classes',
    key: 'classes',
    shape: 'has-all',
    weight: 4,
    label: { zh: '软件类别', en: 'Software classes' },
    source: '渝经信发〔2024〕57号 二（一）1',
  },
  { id: 'deployments', key: 'deployments', shape: 'has-any', label: { zh: '部署方式', en: 'Deployment' } },
  {
    id: 'protocols',
    key: 'protocols',
    shape: 'has-all',
    label: { zh: '工业协议', en: 'Industrial protocols' },
  },
  {
    id: 'localStack',
    key: 'localStack',
    shape: 'has-all',
    label: { zh: '信创适配', en: 'Domestic platforms' },
  },
  {
    id: 'integrations',
    key: 'integrations',
    shape: 'has-all',
    weight: 3,
    label: { zh: '系统对接', en: 'Integrations' },
  },
  {
    id: 'maxPoints',
    key: 'maxPoints',
    shape: 'at-least',
    label: { zh: '最多接入点数', en: 'Maximum data points' },
  },
  { id: 'maxUsers', key: 'maxUsers', shape: 'at-least', label: { zh: '最多用户数', en: 'Maximum users' } },
  { id: 'openApi', key: 'openApi', shape: 'flag', label: { zh: '开放接口', en: 'Open API' } },
  {
    id: 'sourceCode',
    key: 'sourceCodeDelivery',
    shape: 'flag',
    label: { zh: '交付源代码', en: 'Source code delivery' },
  },
  {
    id: 'implementationDays',
    key: 'implementationDays',
    shape: 'at-most',
    label: { zh: '实施周期', en: 'Implementation time' },
  },
  {
    id: 'slaHours',
    key: 'slaHours',
    shape: 'at-most',
    label: { zh: '故障响应时间', en: 'Fault response time' },
  },
  { id: 'supportYears', key: 'supportYears', shape: 'at-least', label: { zh: '质保年限', en: 'Warranty' } },
])
