/** Every address of the site; no URL is written by hand anywhere else. */
export const query = (parameters?: Record<string, string | undefined>) => {
  const kept = Object.entries(parameters ?? {}).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  )
  return kept.length ? `?${new URLSearchParams(kept)}` : ''
}

export const paths = {
  home: () => '/',
  catalogue: (parameters?: Record<string, string | undefined>) => `/catalogue${query(parameters)}`,
  /** The newest of a search for readers of feeds; `search` is that of the catalogue's address. */
  feed: (search = '') => `/feeds/catalogue${search && '?'}${search}`,
  offering: (id: string) => `/offerings/${id}`,
  provider: (id: string) => `/providers/${id}`,
  publicNeed: (id: string) => `/demand/${id}`,
  /** Listed needs that have enough to choose from. */
  metNeeds: (parameters?: Record<string, string | undefined>) => `/demand${query(parameters)}`,
  /** Where the providers are, as a table. */
  regions: () => '/regions',
  signIn: (redirectTo?: string) => `/sign-in${query({ redirectTo })}`,
  /** Where somebody comes to whose account is gone. */
  signedOff: () => '/sign-in?closed=1',
  signUp: (redirectTo?: string) => `/sign-up${query({ redirectTo })}`,
  signOut: () => '/sign-out',
  demoSignIn: () => '/demo-sign-in',
  forgotPassword: (parameters?: Record<string, string | undefined>) => `/forgot-password${query(parameters)}`,
  resetPassword: (token: string) => `/reset-password/${token}`,
  /** Where a password is replaced that has been used for as long as it may be. */
  renewPassword: (token: string) => `/reset-password/${token}?outworn=1`,
  invitation: (token: string) => `/invitation/${token}`,
  workbench: () => '/workbench',
  favourites: (parameters?: Record<string, string | undefined>) => `/favourites${query(parameters)}`,
  /** Where a star is pressed. */
  keepFavourite: () => '/favourites/keep',
  /** Where a guest who pressed one comes to after signing in, on the way back to `page`. */
  resumeFavourite: (page: string) => `/favourites/keep${query({ page })}`,
  savedSearches: (parameters?: Record<string, string | undefined>) => `/saved-searches${query(parameters)}`,
  openSearch: (id: string) => `/saved-searches/${id}`,
  /** Ends letters to whom the token names. */
  unsubscribe: (token: string) => `/unsubscribe/${token}`,
  myNeeds: (parameters?: Record<string, string | undefined>) => `/needs${query(parameters)}`,
  newNeed: (parameters?: Record<string, string | undefined>) => `/needs/new${query(parameters)}`,
  need: (id: string, parameters?: Record<string, string | undefined>) => `/needs/${id}${query(parameters)}`,
  matches: (id: string) => `/needs/${id}/matches`,
  match: (id: string, offeringId: string) => `/needs/${id}/matches/${offeringId}`,
  /** The same as data, for the list. */
  matchReasons: (id: string, offeringId: string) => `/needs/${id}/matches/${offeringId}/reasons`,
  notifications: (parameters?: Record<string, string | undefined>) => `/notifications${query(parameters)}`,
  notificationSettings: (parameters?: Record<string, string | undefined>) =>
    `/notifications/settings${query(parameters)}`,
  /** Ends letters of these topics to whom the token names. */
  muteTopics: (topics: string, token: string) => `/unsubscribe/${topics}/${token}`,
  leadTalk: (sendingId: string, parameters?: Record<string, string | undefined>) =>
    `/leads/${sendingId}/talk${query(parameters)}`,
  proposals: (parameters?: Record<string, string | undefined>) => `/proposals${query(parameters)}`,
  newProposal: (needId: string) => `/proposals/new${query({ need: needId })}`,
  proposal: (id: string, parameters?: Record<string, string | undefined>) =>
    `/proposals/${id}${query(parameters)}`,
  proposalAttachments: (id: string) => `/proposals/${id}/attachments`,
  attachment: (id: string) => `/attachments/${id}`,
  myOfferings: (parameters?: Record<string, string | undefined>) => `/my/offerings${query(parameters)}`,
  newOffering: (domain?: string) => `/my/offerings/new${query({ domain })}`,
  /** The first section of an offering's form, unless another is named. */
  editOffering: (id: string, section?: string, parameters?: Record<string, string | undefined>) =>
    `/my/offerings/${id}/edit${section ? `/${section}` : ''}${query(parameters)}`,
  demandFor: (offeringId: string) => `/my/offerings/${offeringId}/demand`,
  /** What a provider is told of and answers, as a list of its whole team. */
  leads: (parameters?: Record<string, string | undefined>) => `/leads${query(parameters)}`,
  lead: (sendingId: string, parameters?: Record<string, string | undefined>) =>
    `/leads/${sendingId}${query(parameters)}`,
  /** Where a letter's reader answers without signing in. */
  answerLead: (token: string, parameters?: Record<string, string | undefined>) =>
    `/leads/answer/${token}${query(parameters)}`,
  /** Free windows of pilot lines, asked for by date. */
  pilotWindows: (parameters?: Record<string, string | undefined>) => `/pilot-windows${query(parameters)}`,
  line: (id: string, parameters?: Record<string, string | undefined>) => `/lines/${id}${query(parameters)}`,
  myLines: () => '/lines',
  newLine: (offering?: string) => `/lines/new${query({ offering })}`,
  bookings: (parameters?: Record<string, string | undefined>) => `/bookings${query(parameters)}`,
  booking: (id: string, parameters?: Record<string, string | undefined>) =>
    `/bookings/${id}${query(parameters)}`,
  newBooking: (parameters: Record<string, string | undefined>) => `/bookings/new${query(parameters)}`,
  waitList: (parameters?: Record<string, string | undefined>) => `/wait-list${query(parameters)}`,
  pool: (id: string, parameters?: Record<string, string | undefined>) => `/pools/${id}${query(parameters)}`,
  deals: (parameters?: Record<string, string | undefined>) => `/deals${query(parameters)}`,
  /** Asks the provider of an offering directly. */
  newDeal: (offering: string) => `/deals/new${query({ offering })}`,
  deal: (id: string, parameters?: Record<string, string | undefined>) => `/deals/${id}${query(parameters)}`,
  /** 供需总览 for officials, and what stands behind it. */
  supplyAndDemand: (parameters?: Record<string, string | undefined>) =>
    `/official/monitoring${query(parameters)}`,
  indicators: () => '/official/indicators',
  unmetDemand: (parameters?: Record<string, string | undefined>) => `/official/unmet${query(parameters)}`,
  fairness: (parameters?: Record<string, string | undefined>) => `/official/fairness${query(parameters)}`,
  disputes: (parameters?: Record<string, string | undefined>) => `/official/disputes${query(parameters)}`,
  organization: (parameters?: Record<string, string | undefined>) => `/organization${query(parameters)}`,
  editOrganization: () => '/organization/edit',
  newOrganization: () => '/organization/new',
  certificates: () => '/organization/certificates',
  verification: (parameters?: Record<string, string | undefined>) =>
    `/organization/verification${query(parameters)}`,
  ownDocument: (id: string) => `/organization/documents/${id}`,
  verificationQueue: (parameters?: Record<string, string | undefined>) =>
    `/official/verification${query(parameters)}`,
  switchOrganization: () => '/organization/switch',
  members: (parameters?: Record<string, string | undefined>) => `/organization/members${query(parameters)}`,
  account: (parameters?: Record<string, string | undefined>) => `/account${query(parameters)}`,
  /** Where remembering the pages that one opens is switched on and off. */
  accountHistory: () => '/account#history',
  ownData: () => '/account/data',
  /** A list as a file; `filter` is that of the list's page. */
  newExport: (list: string, format: string, filter?: URLSearchParams) =>
    `/exports/new?${new URLSearchParams([['list', list], ['format', format], ...(filter ?? [])])}`,
  confirmExport: (search: string) => `/exports/confirm${search}`,
  imports: (parameters?: Record<string, string | undefined>) => `/imports${query(parameters)}`,
  import: (id: string, parameters?: Record<string, string | undefined>) =>
    `/imports/${id}${query(parameters)}`,
  importFailures: (id: string) => `/imports/${id}/failures`,
  importTemplate: (kind: string) => `/imports/template${query({ kind })}`,
  exports: (parameters?: Record<string, string | undefined>) => `/exports${query(parameters)}`,
  export: (id: string) => `/exports/${id}`,
  exportFile: (id: string) => `/exports/${id}/file`,
  traces: () => '/official/traces',
  /** The trace as it was hashed. */
  audit: (parameters?: Record<string, string | undefined>) => `/official/audit${query(parameters)}`,
  deliveries: (parameters?: Record<string, string | undefined>) => `/official/deliveries${query(parameters)}`,
  rules: (parameters?: Record<string, string | undefined>) => `/official/rules${query(parameters)}`,
  /** The plan's figures until 2027, and one of them. */
  targets: () => '/official/targets',
  reports: (parameters?: Record<string, string | undefined>) => `/official/reports${query(parameters)}`,
  /** The public development index, and what lies behind it as data. */
  development: () => '/development',
  openData: () => '/open-data',
  openCsv: () => '/open-data/indicators.csv',
  openJson: () => '/open-data/indicators.json',
  reportsFeed: () => '/feeds/reports',
  /** 督办 */
  cases: (parameters?: Record<string, string | undefined>) => `/official/cases${query(parameters)}`,
  /** 揭榜挂帅 */
  challenges: (parameters?: Record<string, string | undefined>) => `/challenges${query(parameters)}`,
  challenge: (id: string, parameters?: Record<string, string | undefined>) =>
    `/challenges/${id}${query(parameters)}`,
  searchIndex: (parameters?: Record<string, string | undefined>) =>
    `/official/search-index${query(parameters)}`,
  /** The twelve domains; with a code, where that one stands. */
  glossary: (domain?: string) => `/glossary${domain ? `#${domain}` : ''}`,
  design: () => '/design',
  about: () => '/about',
  privacy: () => '/privacy',
  preferences: () => '/resources/preferences',
  suggest: () => '/resources/suggest',
  /** All texts of a language; `v` changes with them, so that a browser may keep what it has. */
  texts: (parameters?: { language: string; v: string }) => `/resources/texts${query(parameters)}`,
} as const
