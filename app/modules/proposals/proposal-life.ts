/** A proposal's life as data: 草稿 → 已提交 ⇄ 已撤回, and how the need's search ended for it. */
export const proposalStatuses = ['draft', 'submitted', 'withdrawn', 'awarded', 'rejected'] as const
export type ProposalStatus = (typeof proposalStatuses)[number]

export const proposalTransitions = {
  submit: { from: ['draft', 'submitted', 'withdrawn'], to: 'submitted' },
  withdraw: { from: ['submitted'], to: 'withdrawn' },
  award: { from: ['submitted'], to: 'awarded' },
  reject: { from: ['submitted'], to: 'rejected' },
} as const satisfies Record<string, { from: readonly ProposalStatus[]; to: ProposalStatus }>

export type ProposalTransition = keyof typeof proposalTransitions

export function mayGo(transition: ProposalTransition, from: ProposalStatus): boolean {
  return (proposalTransitions[transition].from as readonly ProposalStatus[]).includes(from)
}

/** What is over is only read. */
export function isEditable(status: ProposalStatus): boolean {
  return mayGo('submit', status)
}

/** What its page may tell was just done. */
export const proposalDone = [
  'started',
  'saved',
  'submitted',
  'withdrawn',
  'invited',
  'removed',
  'consented',
  'declined',
  'attached',
  'detached',
] as const
