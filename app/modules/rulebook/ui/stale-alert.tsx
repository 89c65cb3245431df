import { Alert } from '#app/components/alert.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

/** Somebody else saved first: nothing of this form is stored. */
export function StaleAlert({ href }: { href: string }) {
  const { t } = useTranslation('rulebook')
  return (
    <div className="mb-5">
      <Alert
        tone="warning"
        live
        title={t('form.stale.title')}
        action={
          <TextLink to={href} reloadDocument>
            {t('form.stale.open')}
          </TextLink>
        }
      >
        {t('form.stale.text')}
      </Alert>
    </div>
  )
}
