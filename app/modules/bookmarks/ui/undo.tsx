import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

/** 撤销, beside the message that says what was done: posts to the page it stands on. */
export function Undo({ fields }: { fields: Record<string, string> }) {
  const { t } = useTranslation('bookmarks')
  return (
    <Form method="post">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button size="sm">{t('undo')}</Button>
    </Form>
  )
}
