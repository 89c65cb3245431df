/** What a script is told after a star was pressed: how it stands now, and why not as wanted. */
export type KeepReply = { kept: boolean; problem?: 'failed' | 'too-many' }
