import { Form } from '@remix-run/react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { forget } from '#app/components/kept-typing/forget.ts'
import { KeptTypingBar } from '#app/components/kept-typing/kept-typing-bar.tsx'
import { useForgetSent, useKeptTyping } from '#app/components/kept-typing/use-kept-typing.ts'
import { TIME_ZONE } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { type FormStep, stepBefore } from '../need-steps.ts'
import type { Conflict } from '../wizard-view.ts'
import { ConflictAlert } from './conflict-alert.tsx'
import { type Result, useProblems } from './form-problems.ts'
import { type SaveReply, useAutosave } from './use-autosave.ts'

/** The form around one step: keeps the revision, saves in passing, and goes on. Works without scripts. */
export function StepForm({
  needId,
  step,
  userId,
  revision,
  result,
  conflict,
  children,
}: {
  needId: string
  step: FormStep
  userId: string
  revision: number
  result: Result
  conflict?: Conflict
  children: ReactNode
}) {
  const { t } = useTranslation('needs')
  const form = useRef<HTMLFormElement>(null)
  const autosave = useAutosave(form, revision)
  const key = `${userId} ${needPaths.needStep(needId, step)}`
  const version = String(autosave.revision)
  const typing = useKeptTyping(form, key, version, result)
  const { reply, saving } = autosave
  useForgetSent(`${userId} ${paths.newNeed()}`)
  useEffect(() => {
    if (reply?.saved && !autosave.isChanged()) forget(key)
  }, [reply, autosave.isChanged, key])
  const { summary } = useProblems(result)
  const standing = reply?.conflict ?? conflict
  const back = stepBefore(step)
  return (
    <Form ref={form} method="post" noValidate {...autosave.handlers}>
      <input type="hidden" name="revision" value={standing?.revision ?? autosave.revision} readOnly />
      <KeptTypingBar
        found={typing.found}
        version={version}
        onBringBack={() => {
          typing.bringBack()
          autosave.handlers.onChange()
        }}
        onDrop={typing.drop}
      />
      {standing ? (
        <ConflictAlert
          title={t('conflict.title')}
          text={t(standing.differences.length ? 'conflict.text' : 'conflict.elsewhere')}
          differences={standing.differences}
          reloadTo={needPaths.needStep(needId, step)}
          keepMine="next"
        />
      ) : (
        <ErrorSummary errors={summary} />
      )}
      {children}
      <FormActions sticky note={<SaveState reply={reply} saving={saving} />}>
        <Button variant="primary" name="intent" value="next">
          {t('wizard.next')}
        </Button>
        <Button name="intent" value="review" variant="secondary">
          {t('wizard.toReview')}
        </Button>
        {back && (
          <ButtonLink to={needPaths.needStep(needId, back)} variant="quiet">
            {t('wizard.back')}
          </ButtonLink>
        )}
      </FormActions>
    </Form>
  )
}

function SaveState({ reply, saving }: { reply: SaveReply | undefined; saving: boolean }) {
  const { t, i18n } = useTranslation('needs')
  const time = reply?.saved
    ? new Intl.DateTimeFormat(i18n.language, {
        hour: '2-digit',
        minute: '2-digit',
        timeZone: TIME_ZONE,
      }).format(new Date(reply.saved.savedAt))
    : ''
  const problems = Object.keys(reply?.result?.error ?? {}).length
  const words = saving
    ? t('wizard.saving')
    : time
      ? t('wizard.savedAt', { time })
      : reply?.unreachable
        ? t('wizard.unreachable')
        : problems > 0
          ? t('wizard.notSaved', { count: problems })
          : ''
  return <span role="status">{words}</span>
}
