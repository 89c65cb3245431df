import { usePageTexts } from './use-translation.ts'

export const TEXTS_ID = 'texts'

/** The texts said in a page. Stands after all that says any; the browser reads it once and leaves it alone. */
export function PageTextsScript() {
  const texts = usePageTexts()
  return (
    <script
      id={TEXTS_ID}
      type="application/json"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own texts, written so that it cannot end the script
      dangerouslySetInnerHTML={{ __html: texts.brought() }}
    />
  )
}
