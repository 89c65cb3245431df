/** A file as pages list it. */
export type FileLine = { id: string; name: string; sizeBytes: number }
