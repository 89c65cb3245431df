/** A word in both languages of the site. */
export type Bilingual = { zh: string; en: string }
