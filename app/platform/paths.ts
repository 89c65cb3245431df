/** Every address of the site; no URL is written by hand anywhere else. */
const query = (parameters?: Record<string, string | undefined>) => {
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
  needStep: (id: string, step: string) => `/needs/${id}/edit/${step}`,
  matches: (id: string) => `/needs/${id}/matches`,
  compare: (id: string, offeringIds: string[] = []) =>
    `/needs/${id}/compare${query({ ids: offeringIds.join(',') })}`,
  myOfferings: (parameters?: Record<string, string | undefined>) => `/my/offerings${query(parameters)}`,
  newOffering: (domain?: string) => `/my/offerings/new${query({ domain })}`,
  editOffering: (id: string, parameters?: Record<string, string | undefined>) =>
    `/my/offerings/${id}/edit${query(parameters)}`,
  demandFor: (offeringId: string) => `/my/offerings/${offeringId}/demand`,
  organization: (parameters?: Record<string, string | undefined>) => `/organization${query(parameters)}`,
  editOrganization: () => '/organization/edit',
  newOrganization: () => '/organization/new',
  certificates: () => '/organization/certificates',
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
  trace: (id: string) => `/official/traces/${id}`,
  rules: (parameters?: Record<string, string | undefined>) => `/official/rules${query(parameters)}`,
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
