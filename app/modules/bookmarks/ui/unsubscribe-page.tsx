import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

/** What a letter's unsubscribe link opens: one button, no signing in. */
export function UnsubscribePage({ state }: { state: 'asked' | 'done' | 'unknown' }) {
  const { t } = useTranslation('bookmarks')
  return (
    <>
      <PageHeader title={t('unsubscribe.title')} />
      <div className="max-w-read space-y-4">
        {state === 'asked' && (
          <Form method="post" className="space-y-4">
            <p>{t('unsubscribe.text')}</p>
            <Button variant="primary" size="lg">
              {t('unsubscribe.confirm')}
            </Button>
          </Form>
        )}
        {state === 'done' && (
          <Alert tone="success" title={t('unsubscribe.done')} live>
            {t('unsubscribe.doneText')}
          </Alert>
        )}
        {state === 'unknown' && (
          <Alert tone="warning" title={t('unsubscribe.unknown')}>
            {t('unsubscribe.unknownText')}
          </Alert>
        )}
        {state !== 'asked' && <ButtonLink to={paths.savedSearches()}>{t('unsubscribe.manage')}</ButtonLink>}
      </div>
    </>
  )
}
