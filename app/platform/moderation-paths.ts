import { query } from './paths.ts'

/** Addresses of moderation, apart from the others: those travel with every page. */
export const moderationPaths = {
  ownReports: (parameters?: Record<string, string | undefined>) => `/reported${query(parameters)}`,
  /** What officials took down of an organization, and one of these. */
  takedowns: () => '/takedowns',
  takedown: (id: string, parameters?: Record<string, string | undefined>) =>
    `/takedowns/${id}${query(parameters)}`,
  moderationQueue: (parameters?: Record<string, string | undefined>) =>
    `/official/moderation${query(parameters)}`,
  moderationCase: (id: string, parameters?: Record<string, string | undefined>) =>
    `/official/moderation/${id}${query(parameters)}`,
} as const
