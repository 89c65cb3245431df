/** Under which the log of events knows the chain. */
export const AUDIT = 'audit'

/**
 * The acts that the log keeps, by the group under which they are looked for. Each has a name in `audit:action.<type with dashes>`.
 * A type that is added once there are events of it needs a migration that chains them: the check takes an event without a row for one lost.
 */
export const audited = {
  'sign-in': [
    'account.signed-in',
    'account.sign-in-refused',
    'account.sessions-ended',
    'account.reset-asked',
    'account.password-reset',
    'account.password-changed',
    'account.password-outworn',
  ],
  people: [
    'account.opened',
    'account.closed',
    'account.data-taken',
    'organization.founded',
    'organization.member-invited',
    'organization.invitation-revoked',
    'organization.member-joined',
    'organization.member-removed',
    'organization.role-changed',
  ],
  reads: ['record.read'],
  rules: [
    'rules.draft-proposed',
    'rules.published',
    'rules.refused',
    'rules.shadow-started',
    'rules.shadow-ended',
  ],
  verification: ['verification.approved', 'verification.revision-asked', 'verification.refused'],
  moderation: ['moderation.dismissed', 'moderation.taken-down', 'moderation.upheld', 'moderation.restored'],
  steering: [
    'report.made',
    'report.released',
    'report.withdrawn',
    'target.declared',
    'target.entered',
    'target.corrected',
    'case.taken',
    'case.assigned',
    'case.concluded',
    'challenge.published',
    'challenge.edited',
    'challenge.put-off',
    'challenge.taken-back',
    'challenge.concluded',
    'need.recommended',
  ],
  files: ['export.made', 'import.committed'],
  deals: ['deal.overridden', 'dispute.ruled', 'review.taken-down', 'review.restored'],
  system: ['letter.replayed', 'event.replayed', 'search.reconciled', 'search.retried', 'audit.check-asked'],
} as const satisfies Record<string, readonly string[]>

export type AuditGroup = keyof typeof audited
export const auditGroups = Object.keys(audited) as AuditGroup[]
export const auditedTypes: readonly string[] = Object.values(audited).flat()

/** The key of an act's name. */
export const actionKey = (type: string) => `audit:action.${type.replaceAll('.', '-')}`

/** What else an act says of itself and is shown; ids and what is only for letters are not. */
export const shownFields = [
  'kind',
  'role',
  'address',
  'list',
  'format',
  'filter',
  'rows',
  'count',
  'reason',
  'decision',
  'version',
  'validFrom',
  'days',
] as const
