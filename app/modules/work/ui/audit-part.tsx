import { ButtonLink } from '#app/components/button.tsx'
import { Section } from '#app/components/section.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { Workbench } from '../workbench.ts'

/** Whether the log still holds, and the ways into it, for who reads it. */
export function AuditPart({ audit: { check } }: { audit: NonNullable<Workbench['audit']> }) {
  const { t, i18n } = useTranslation('work')
  const at = check?.checkedAt ? formatInstant(check.checkedAt, i18n.language) : ''
  return (
    <Section
      title={t('audit.title')}
      lead={t('audit.lead')}
      action={
        <ButtonLink variant="primary" to={paths.audit()}>
          {t('audit.open')}
        </ButtonLink>
      }
    >
      <p className="mb-4">
        {check?.broken
          ? t('audit.broken', { seq: check.broken.seq })
          : at
            ? t('audit.whole', { at, count: check?.rows ?? 0 })
            : t('audit.unchecked')}
      </p>
      <p className="flex flex-wrap gap-2">
        <ButtonLink to={paths.audit({ group: 'reads' })}>{t('audit.reads')}</ButtonLink>
        <ButtonLink to={paths.audit({ group: 'sign-in' })}>{t('audit.signIns')}</ButtonLink>
        <ButtonLink to={paths.audit({ group: 'rules' })}>{t('audit.rules')}</ButtonLink>
        <ButtonLink to={paths.audit({ group: 'files' })}>{t('audit.files')}</ButtonLink>
      </p>
    </Section>
  )
}
