import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { Topic } from '../notification.ts'

/** What a letter's unsubscribe link opens: one button, no signing in. */
export function MutePage({
  state,
  topics,
}: {
  state: 'asked' | 'done' | 'unknown'
  topics: readonly Topic[]
}) {
  const { t } = useTranslation('notifications')
  const names = topics.map((topic) => t(`topic.${topic}`)).join(t('letter.topicMark'))
  return (
    <>
      <PageHeader title={t('mute.title')} />
      <div className="max-w-read space-y-4">
        {state === 'asked' && (
          <Form method="post" className="space-y-4">
            <p>{t('mute.text', { topics: names })}</p>
            <Button variant="primary" size="lg">
              {t('mute.confirm')}
            </Button>
          </Form>
        )}
        {state === 'done' && (
          <Alert tone="success" title={t('mute.done', { topics: names })} live>
            {t('mute.doneText')}
          </Alert>
        )}
        {state === 'unknown' && (
          <Alert tone="warning" title={t('mute.unknown')}>
            {t('mute.unknownText')}
          </Alert>
        )}
        {state !== 'asked' && <ButtonLink to={paths.notificationSettings()}>{t('mute.manage')}</ButtonLink>}
      </div>
    </>
  )
}
