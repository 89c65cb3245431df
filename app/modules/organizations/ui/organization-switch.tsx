import { Form } from '@remix-run/react'
import { Badge } from '#app/components/badge.tsx'
import { Button } from '#app/components/button.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { OwnOrganization } from '../own-organization.ts'

/** One's organizations, each with a button to act for it. */
export function OrganizationSwitch({ organizations }: { organizations: OwnOrganization[] }) {
  const { t } = useTranslation('organizations')
  return (
    <Form method="post" action={paths.switchOrganization()}>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {organizations.map(({ id, name, role, current }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 px-3 py-2">
            <span>
              {name} <span className="text-sm text-faint">{t(`role.${role}.name`)}</span>
            </span>
            {current ? (
              <Badge tone="brand">{t('switch.current')}</Badge>
            ) : (
              <Button size="sm" name="organizationId" value={id} aria-label={t('switch.to', { name })}>
                {t('switch.action')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Form>
  )
}
