import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { DemoRole } from '../demo-account.ts'

/** One button for each person of the demo story. */
export function DemoSignIn({
  accounts,
  redirectTo,
}: {
  accounts: { role: DemoRole; name: string }[]
  redirectTo?: string
}) {
  const { t } = useTranslation('accounts')
  return (
    <div className="mt-6">
      <Section title={t('demo.title')} lead={t('demo.lead')}>
        <Form method="post" action={paths.demoSignIn()} className="grid gap-2 sm:grid-cols-2">
          {redirectTo && <input type="hidden" name="redirectTo" value={redirectTo} />}
          {accounts.map(({ role, name }) => (
            <Button key={role} name="which" value={role} block>
              {t(`demo.role.${role}`, { name })}
            </Button>
          ))}
        </Form>
      </Section>
    </div>
  )
}
