/**
 * Raised when the tokens of a text change (normaliser, segmenter): PostgreSQL's rows are written anew by `applySettings`, Meilisearch gets an
 * index of another name.
 */
export const TOKEN_VERSION = 1
