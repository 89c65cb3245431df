import { query } from './paths.ts'

/** Addresses on the way from a need to its award, apart from the others: those travel with every page. */
export const awardPaths = {
  /** What has come in for a need, how it is compared, and how its search ends. */
  needProposals: (id: string, parameters?: Record<string, string | undefined>) =>
    `/needs/${id}/proposals${query(parameters)}`,
  /** Questions about a need, for its owner and for interested providers. */
  needQuestions: (id: string, parameters?: Record<string, string | undefined>) =>
    `/needs/${id}/questions${query(parameters)}`,
  needPlan: (id: string, parameters?: Record<string, string | undefined>) =>
    `/needs/${id}/plan${query(parameters)}`,
  needScores: (id: string, parameters?: Record<string, string | undefined>) =>
    `/needs/${id}/scores${query(parameters)}`,
  needEvaluation: (id: string, parameters?: Record<string, string | undefined>) =>
    `/needs/${id}/evaluation${query(parameters)}`,
  needOutcome: (id: string) => `/needs/${id}/outcome`,
  award: (id: string) => `/needs/${id}/award`,
} as const
