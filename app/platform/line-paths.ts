import { query } from './paths.ts'

/** Addresses of a provider's work on its lines, apart from the others: those travel with every page. */
export const linePaths = {
  editLine: (id: string, parameters?: Record<string, string | undefined>) =>
    `/lines/${id}/edit${query(parameters)}`,
  lineRequests: (id: string, parameters?: Record<string, string | undefined>) =>
    `/lines/${id}/requests${query(parameters)}`,
  lineClosures: (id: string, parameters?: Record<string, string | undefined>) =>
    `/lines/${id}/closures${query(parameters)}`,
  lineCalendar: (id: string, parameters?: Record<string, string | undefined>) =>
    `/lines/${id}/calendar${query(parameters)}`,
  /** What a calendar program subscribes to; the token is all that it needs. */
  lineFeed: (token: string) => `/feeds/lines/${token}`,
} as const
