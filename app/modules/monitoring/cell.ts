/** How many cases there are in a domain and a district, and of how many the numerator holds. */
export type Cell = { domain: string; region: string; count: number; hits: number }
