/**
 * Raised when the tokens of a text (normaliser, segmenter) or the form of PostgreSQL's facets change: its rows are written anew by
 * `applySettings`, Meilisearch gets an index of another name.
 */
export const TOKEN_VERSION = 2
