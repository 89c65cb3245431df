/** slug within the domain, verbatim Chinese, English, and the box (专栏) when the paragraph does not name it. */
export type LeafRow = readonly [slug: string, zh: string, en: string, box?: string]
