import { query } from './paths.ts'

/** Addresses below a deal, apart from the others: those travel with every page. */
export const dealPaths = {
  dealTerms: (id: string) => `/deals/${id}/terms`,
  dealVersions: (id: string, parameters?: Record<string, string | undefined>) =>
    `/deals/${id}/versions${query(parameters)}`,
  signDeal: (id: string) => `/deals/${id}/sign`,
  contract: (id: string) => `/deals/${id}/contract`,
  milestone: (dealId: string, id: string, parameters?: Record<string, string | undefined>) =>
    `/deals/${dealId}/milestones/${id}${query(parameters)}`,
  evidence: (dealId: string, id: string) => `/deals/${dealId}/evidence/${id}`,
  confirmDeal: (id: string) => `/deals/${id}/confirm`,
  followUp: (id: string, days: number) => `/deals/${id}/follow-up/${days}`,
  reviewDeal: (id: string) => `/deals/${id}/review`,
} as const
