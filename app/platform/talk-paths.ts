import { query } from './paths.ts'

/** Addresses of a conversation and of a proposal at work, apart from the others: those travel with every page. */
export const talkPaths = {
  /** The conversation of a relation, from the manufacturer's side and from the provider's. */
  needTalk: (id: string, sendingId: string, parameters?: Record<string, string | undefined>) =>
    `/needs/${id}/talk/${sendingId}${query(parameters)}`,
  talkFile: (sendingId: string, format: string) => `/talks/${sendingId}/file${query({ format })}`,
  editProposal: (id: string) => `/proposals/${id}/edit`,
} as const
