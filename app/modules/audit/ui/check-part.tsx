import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { LookAgain } from '#app/components/look-again.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { CheckView } from '../log-view.ts'

/** Whether the chain holds, as it was read last, and the button that has it read again. */
export function CheckPart({ check }: { check: CheckView | null }) {
  const { t, i18n } = useTranslation('audit')
  const running = Boolean(check?.running)
  const at = check?.checkedAt ? formatInstant(check.checkedAt, i18n.language) : ''
  const broken = check?.broken
  return (
    <div className="mb-6">
      {running && <LookAgain />}
      <Alert
        live
        tone={running || !check ? 'info' : broken ? 'danger' : 'success'}
        title={
          running
            ? t('check.running')
            : broken
              ? t('check.broken', { seq: broken.seq })
              : check
                ? t('check.whole', { count: check.rows })
                : t('check.never')
        }
        action={
          !running && (
            <Form method="post">
              <Button name="intent" value="check" size="sm">
                {t('check.again')}
              </Button>
            </Form>
          )
        }
      >
        {broken && <p>{t(`check.problem.${broken.problem}`)}</p>}
        {at && <p>{t('check.at', { at })}</p>}
        {check?.head && !broken && (
          <p className="break-all">
            {t('check.head', { seq: check.head.seq })} <code>{check.head.hash}</code>
          </p>
        )}
      </Alert>
    </div>
  )
}
