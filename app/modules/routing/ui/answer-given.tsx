import { Alert } from '#app/components/alert.tsx'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { OwnAnswer } from '../lead-view.ts'

/** Where the team's own answer stands: what was answered, until when one is asked for, or that the need has ended. */
export function AnswerGiven({ answer }: { answer: OwnAnswer }) {
  const { t, i18n } = useTranslation('routing')
  const at = (instant: string) => formatInstant(instant, i18n.language)
  const { state, answeredAt, open } = answer
  const over = !open && (
    <Alert tone="info" title={t('lead.over')}>
      {t('lead.overText')}
    </Alert>
  )
  if (state !== 'interested' && state !== 'declined')
    return (
      over || (
        <Alert
          tone={state === 'overdue' ? 'warning' : 'info'}
          title={state === 'overdue' ? t('lead.late') : t('lead.dueAt', { at: at(answer.dueAt) })}
        />
      )
    )
  const said = [
    answer.message && t('lead.message', { text: answer.message }),
    answer.declineCode && t('lead.reason', { text: t(`code.${answer.declineCode}`) }),
    answer.declineNote && t('lead.note', { text: answer.declineNote }),
    answer.freeOn && t('lead.freeOn', { day: formatDay(answer.freeOn, i18n.language) }),
    answeredAt && t(answer.answeredBy === 'mail' ? 'lead.byMail' : 'lead.answeredAt', { at: at(answeredAt) }),
  ].filter((line): line is string => Boolean(line))
  return (
    <div className="space-y-3">
      {over}
      <Alert tone={state === 'interested' ? 'success' : 'info'} title={t(`lead.answered.${state}`)}>
        <ul>
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Alert>
    </div>
  )
}
