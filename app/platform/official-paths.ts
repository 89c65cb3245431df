import { query } from './paths.ts'

/** Addresses that only officials' pages lead to, apart from the others: those travel with every page. */
export const officialPaths = {
  trace: (id: string) => `/official/traces/${id}`,
  traceBytes: (id: string) => `/official/traces/${id}/bytes`,
  officialDeal: (id: string, parameters?: Record<string, string | undefined>) =>
    `/official/deals/${id}${query(parameters)}`,
  rule: (id: string) => `/official/rules/rule/${id}`,
  ruleHistory: (parameters?: Record<string, string | undefined>) =>
    `/official/rules/history${query(parameters)}`,
  ruleDraft: (id: string, parameters?: Record<string, string | undefined>) =>
    `/official/rules/drafts/${id}${query(parameters)}`,
  draftRule: (id: string, ruleId: string, parameters?: Record<string, string | undefined>) =>
    `/official/rules/drafts/${id}/rules/${ruleId}${query(parameters)}`,
  draftScore: (id: string, parameters?: Record<string, string | undefined>) =>
    `/official/rules/drafts/${id}/score${query(parameters)}`,
  rulePreview: (id: string, parameters?: Record<string, string | undefined>) =>
    `/official/rules/previews/${id}${query(parameters)}`,
  shadowRun: (id: string, parameters?: Record<string, string | undefined>) =>
    `/official/rules/shadow/${id}${query(parameters)}`,
  indicator: (code: string, parameters?: Record<string, string | undefined>) =>
    `/official/indicators/${code}${query(parameters)}`,
  indicatorChart: (code: string, parameters?: Record<string, string | undefined>) =>
    `/official/indicators/${code}/chart${query(parameters)}`,
  unmetChart: (parameters?: Record<string, string | undefined>) =>
    `/official/unmet/chart${query(parameters)}`,
  fairnessChart: (parameters?: Record<string, string | undefined>) =>
    `/official/fairness/chart${query(parameters)}`,
  officialNeed: (id: string, parameters?: Record<string, string | undefined>) =>
    `/official/needs/${id}${query(parameters)}`,
  verificationItem: (id: string, parameters?: Record<string, string | undefined>) =>
    `/official/verification/${id}${query(parameters)}`,
  verificationDocument: (id: string) => `/official/verification/documents/${id}`,
  target: (code: string, parameters?: Record<string, string | undefined>) =>
    `/official/targets/${code}${query(parameters)}`,
  report: (id: string, parameters?: Record<string, string | undefined>) =>
    `/official/reports/${id}${query(parameters)}`,
  reportFile: (id: string) => `/official/reports/${id}/file`,
  case: (id: string, parameters?: Record<string, string | undefined>) =>
    `/official/cases/${id}${query(parameters)}`,
  newChallenge: () => '/official/challenges/new',
  judgeChallenge: (id: string, parameters?: Record<string, string | undefined>) =>
    `/official/challenges/${id}${query(parameters)}`,
  enterChallenge: (id: string) => `/challenges/${id}/enter`,
} as const
