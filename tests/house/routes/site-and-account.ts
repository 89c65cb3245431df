/** The site itself, accounts and organizations. */
import {
  another,
  anotherPersons,
  editor,
  hidden,
  member,
  open,
  organizationOf,
  type Row,
  signedIn,
  smuggled,
} from './answers.ts'

export const siteAndAccount: Record<string, Row> = {
  root: { read: open },
  $: { read: hidden },
  _index: { read: open },
  'account.data': { read: signedIn },
  '_app.account': {
    read: signedIn,
    write: {
      answers: signedIn,
      forms: [
        (world) => ({
          ...smuggled(world),
          intent: 'profile',
          name: '李工',
          locale: 'zh-CN',
          id: world.victim.userId,
        }),
        (world) => ({ ...smuggled(world), intent: 'end-session', session: world.victim.sessionId }),
        (world) => ({ ...smuggled(world), intent: 'end-other-sessions' }),
        (world) => ({
          ...smuggled(world),
          intent: 'password',
          currentPassword: 'not the password',
          newPassword: 'a new password 1',
        }),
        (world) => ({ ...smuggled(world), intent: 'history' }),
        (world) => ({ ...smuggled(world), intent: 'close', password: 'not the password', understood: 'on' }),
      ],
    },
  },
  '_app.notifications._index': {
    read: signedIn,
    write: {
      answers: anotherPersons,
      forms: ['open', 'read', 'unread'].map((intent) => (world) => ({
        ...smuggled(world),
        intent,
        id: world.victim.notificationId,
      })),
    },
  },
  '_app.notifications.settings': {
    read: signedIn,
    write: {
      answers: signedIn,
      forms: [(world) => ({ ...smuggled(world), wanted: 'todo.email', quietFrom: '21', quietTo: '8' })],
    },
  },
  '_app.organization._index': { read: member },
  '_app.organization.certificates': {
    read: member,
    write: {
      answers: editor,
      forms: [
        (world) => ({ ...smuggled(world), intent: 'remove', certificateId: world.victim.certificateId }),
        (world) => ({ ...smuggled(world), intent: 'add', code: 'iso9001', verifiedAt: '2026-01-01' }),
      ],
    },
  },
  '_app.organization.verification': {
    read: member,
    write: {
      answers: editor,
      forms: [({ victim }) => ({ subject: `certificate:${victim.certificateId}` })],
    },
  },
  '_app.organization.edit': { read: editor, write: { answers: editor, forms: [organizationOf] } },
  '_app.organization.members': {
    read: member,
    write: {
      answers: editor,
      forms: [
        ({ victim }) => ({ intent: 'change-role', userId: victim.userId, role: 'viewer' }),
        ({ victim }) => ({ intent: 'remove', userId: victim.userId }),
        ({ victim }) => ({ intent: 'revoke-invitation', invitationId: victim.invitationId }),
        (world) => ({ ...smuggled(world), intent: 'invite', email: 'somebody@example.com', role: 'viewer' }),
      ],
    },
  },
  '_app.organization.switch': {
    read: signedIn,
    // A viewer is a member, and may act for it.
    write: {
      answers: { ...anotherPersons, viewer: 'own' },
      forms: [({ victim }) => ({ organizationId: victim.organizationId })],
    },
  },
  '_app.workbench': { read: signedIn },
  '_auth.forgot-password': {
    read: open,
    write: { answers: open, forms: [(world) => ({ ...smuggled(world), email: 'nobody@example.com' })] },
  },
  '_auth.invitation.$token': {
    params: () => ({ token: 'a'.repeat(43) }),
    read: open,
    write: { answers: signedIn, forms: [smuggled] },
  },
  '_auth.reset-password.$token': {
    params: () => ({ token: 'a'.repeat(43) }),
    read: open,
    write: { answers: open, forms: [(world) => ({ ...smuggled(world), password: 'a new password 1' })] },
  },
  '_auth.sign-in': {
    read: open,
    write: {
      answers: open,
      forms: [(world) => ({ ...smuggled(world), email: 'nobody@example.com', password: 'not the password' })],
    },
  },
  '_auth.sign-up': {
    read: open,
    write: {
      answers: open,
      forms: [
        (world) => ({
          ...smuggled(world),
          name: '新来的',
          email: 'new@example.com',
          password: 'a new password 1',
          terms: 'on',
        }),
      ],
    },
  },
  '_public.about': { read: open },
  '_public.design': { read: open },
  '_public.glossary': { read: open },
  '_public.privacy': { read: open },
  '_public.regions': { read: open },
  'demo-sign-in': { read: open, write: { answers: hidden, forms: [() => ({ which: 'official' })] } },
  'resources.preferences': {
    read: open,
    write: { answers: open, forms: [(world) => ({ ...smuggled(world), theme: 'dark' })] },
  },
  'resources.texts': { search: () => '?language=en&v=x', read: open },
  'resources.suggest': { search: () => '?q=SECRET', read: open },
  'sign-out': { read: open, write: { answers: open, forms: [smuggled] } },
  'organization.documents.$id': {
    params: ({ victim }) => ({ id: victim.verificationDocumentId }),
    read: another,
  },
  '_public.development': { read: open },
  '_public.open-data': { read: open },
  'open-data_.indicators[.]csv': { read: open },
  'open-data_.indicators[.]json': { read: open },
  'feeds.reports': { read: open },
}
