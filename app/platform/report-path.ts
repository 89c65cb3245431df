/** Where somebody reports what is shown to them; alone in its file, since public pages carry it. */
export const reportPath = (kind: string, id: string) => `/report/${kind}/${id}`
