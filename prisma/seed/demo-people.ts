import { DEMO_PASSWORD, demoEmail } from '#app/modules/accounts/demo-account.ts'

export { DEMO_PASSWORD }

type Person = {
  email: string
  name: string
  platformRole?: 'operator' | 'official' | 'auditor'
  /** The district or the park an official is limited to. */
  regionScope?: string
  /** Key of the organization acted for. */
  organization?: string
  role?: 'owner' | 'editor' | 'viewer'
}

/** The people of the demo story; those of a role have sign-in buttons, the others sign in with the password. */
export const demoPeople: Person[] = [
  { email: demoEmail('manufacturer'), name: '陈志远', organization: 'mf-demo-diecasting', role: 'owner' },
  { email: demoEmail('provider'), name: '刘思颖', organization: 'sw-zhuhui', role: 'owner' },
  { email: 'yuqi@demo.yupei', name: '罗佳', organization: 'sw-yuqi', role: 'owner' },
  { email: 'lianji@demo.yupei', name: '贺川', organization: 'sw-lianji', role: 'owner' },
  { email: demoEmail('official'), name: '周敏', platformRole: 'official' },
  { email: 'bishan@demo.yupei', name: '赵晴', platformRole: 'official', regionScope: '500120' },
  { email: 'gaoxin@demo.yupei', name: '谢岚', platformRole: 'official', regionScope: 'CQ-GX' },
  { email: demoEmail('reviewer'), name: '何静', platformRole: 'official' },
  { email: demoEmail('operator'), name: '唐越', platformRole: 'operator' },
  { email: demoEmail('auditor'), name: '沈默然', platformRole: 'auditor' },
]
