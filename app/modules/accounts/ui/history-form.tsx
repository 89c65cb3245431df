import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Switch } from '#app/components/switch.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

/** Whether the pages that one opens are remembered. */
export function HistoryForm({ keepsViews }: { keepsViews: boolean }) {
  const { t } = useTranslation('accounts')
  return (
    <Form method="post" className="space-y-3">
      <Switch
        name="keepsViews"
        label={t('account.keepsViews')}
        hint={t('account.keepsViewsHint')}
        defaultChecked={keepsViews}
      />
      <Button name="intent" value="history">
        {t('account.saveHistory')}
      </Button>
    </Form>
  )
}
