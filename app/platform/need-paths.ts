import { query } from './paths.ts'

/** Addresses of the work on a need and on a lead, apart from the others: those travel with every page. */
export const needPaths = {
  leadCapacity: (parameters?: Record<string, string | undefined>) => `/leads/capacity${query(parameters)}`,
  /** Where a provider that nobody told shows interest in a need. */
  comeForward: (needId: string, offeringId?: string) =>
    `/demand/${needId}/interest${query({ offering: offeringId })}`,
  needStep: (id: string, step: string) => `/needs/${id}/edit/${step}`,
  /** 对接进度 of a need: who is told in which wave, and who answers. */
  needProgress: (id: string, parameters?: Record<string, string | undefined>) =>
    `/needs/${id}/progress${query(parameters)}`,
  nearMisses: (id: string) => `/needs/${id}/near-misses`,
  compare: (id: string, offeringIds: string[] = []) =>
    `/needs/${id}/compare${query({ ids: offeringIds.join(',') })}`,
} as const
