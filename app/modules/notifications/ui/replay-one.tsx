import { Form } from '@remix-run/react'
import { ConfirmInRow } from '#app/components/confirm-in-row.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

/** Asks, then has one letter or event of a table tried again. */
export function ReplayOne({ fields, label }: { fields: Record<string, string>; label: string }) {
  const { t } = useTranslation('notifications')
  return (
    <Form method="post" action={paths.deliveries()}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ConfirmInRow
        label={t('operator.replay')}
        name={label}
        question={t('operator.replayAsk')}
        confirmLabel={t('operator.replayConfirm')}
      />
    </Form>
  )
}
