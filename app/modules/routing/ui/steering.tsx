import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { ProgressView } from '../progress-view.ts'

/** What the manufacturer may do with the waves as they stand. */
export function Steering({ progress }: { progress: ProgressView }) {
  const { t } = useTranslation('routing')
  const { open, state } = progress
  if (!open) return null
  return (
    <Form method="post" className="flex flex-wrap items-center gap-2">
      {state === 'running' && (
        <Button name="intent" value="next-wave" aria-describedby="next-wave-note">
          {t('progress.nextWave')}
        </Button>
      )}
      {state === 'stopped' ? (
        <Button name="intent" value="continue" variant="primary">
          {t('progress.continue')}
        </Button>
      ) : (
        <Button name="intent" value="stop" variant="quiet">
          {t('progress.stop')}
        </Button>
      )}
      {state === 'running' && (
        <p id="next-wave-note" className="basis-full text-sm text-faint">
          {t('progress.nextWaveNote')}
        </p>
      )}
    </Form>
  )
}
