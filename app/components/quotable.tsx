import { Check, Copy } from 'lucide'
import { useEffect, useState } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

/** A number to be passed on: one press of the mouse selects it whole; where the browser allows it, a button copies it. */
export function Quotable({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation('common')
  // Said where the button is not drawn yet, so that the words come along with the page.
  const [copyWord, copiedWord] = [t('kit.copy'), t('kit.copied')]
  const [able, setAble] = useState(false)
  const [copied, setCopied] = useState(false)
  useEffect(() => setAble('clipboard' in navigator), [])
  const copy = () => {
    // Refused by the browser: the number can still be selected.
    navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      () => setAble(false),
    )
  }
  return (
    <span className="mt-3 flex flex-wrap items-center justify-center gap-x-2 gap-y-1 text-sm">
      <span>
        {label} <code className="tnum font-mono select-all">{value}</code>
      </span>
      {able && (
        <Button
          type="button"
          size="sm"
          variant="quiet"
          onClick={copy}
          icon={copied ? <Icon of={Check} size={15} /> : <Icon of={Copy} size={15} />}
        >
          {copied ? copiedWord : copyWord}
        </Button>
      )}
      <span role="status" className="sr-only">
        {copied && copiedWord}
      </span>
    </span>
  )
}
