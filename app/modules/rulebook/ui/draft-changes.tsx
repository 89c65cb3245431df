import { Form } from '@remix-run/react'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { DraftView } from '../rulebook-view.ts'

/** What the draft changes, sentence by sentence, each with the way to it and back. */
export function DraftChanges({ draft, mayEdit }: { draft: DraftView; mayEdit: boolean }) {
  const { t } = useTranslation('rulebook')
  return (
    <Section
      title={t('draft.changes', { version: draft.baseVersion })}
      action={
        mayEdit && (
          <>
            <ButtonLink to={paths.rules({ draft: draft.id })} variant="primary" size="sm">
              {t('draft.rules')}
            </ButtonLink>
            <ButtonLink to={officialPaths.draftScore(draft.id)} size="sm">
              {t('draft.score')}
            </ButtonLink>
          </>
        )
      }
    >
      {draft.changes.length === 0 ? (
        <p className="text-muted">{t('draft.noChanges')}</p>
      ) : (
        <ol className="divide-y divide-line rounded-lg border border-line bg-surface">
          {draft.changes.map(({ ruleId, text }) => (
            <li key={text} className="flex flex-wrap items-start gap-x-3 gap-y-2 px-4 py-2.5">
              <span className="min-w-0 flex-1 basis-60 break-words">{text}</span>
              {ruleId ? (
                <span className="flex flex-wrap items-center gap-3">
                  <TextLink
                    to={officialPaths.draftRule(draft.id, ruleId)}
                    aria-label={`${t('draft.open')} ${text}`}
                  >
                    {t('draft.open')}
                  </TextLink>
                  {mayEdit && (
                    <Form method="post" action={officialPaths.draftRule(draft.id, ruleId)}>
                      <input type="hidden" name="revision" value={draft.revision} />
                      <Button
                        name="intent"
                        value="restore"
                        size="sm"
                        aria-label={t('draft.takeBackOf', { text })}
                      >
                        {t('draft.takeBack')}
                      </Button>
                    </Form>
                  )}
                </span>
              ) : (
                <TextLink to={officialPaths.draftScore(draft.id)}>{t('draft.open')}</TextLink>
              )}
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}
