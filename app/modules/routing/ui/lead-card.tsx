import { ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { dayOf, formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { LeadLine } from '../lead-view.ts'
import { LeadStateBadge } from './lead-state-badge.tsx'

const TO_ANSWER = ['new', 'waiting', 'overdue']

/** One need that the team was told of, with its own status alone. */
export function LeadCard({ lead }: { lead: LeadLine }) {
  const { t, i18n } = useTranslation('routing')
  const { language } = i18n
  const { id, title, state, dueAt, slotKind } = lead
  const toAnswer = TO_ANSWER.includes(state)
  const at = formatInstant(dueAt, language)
  const facts = [
    lead.organizationName ?? t('leads.anonymous'),
    lead.domainCode && nameOf('domain', lead.domainCode, language),
    slotKind === 'own'
      ? t('slot.own')
      : t('leads.sentOn', { day: formatDay(dayOf(new Date(lead.sentAt)), language) }),
  ]
  return (
    <Card
      title={title}
      to={paths.lead(id)}
      headingLevel="h2"
      {...(state === 'new' ? { edge: 'accent' as const } : {})}
      meta={
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <LeadStateBadge state={state} />
          <span>{facts.filter(Boolean).join(' · ')}</span>
        </span>
      }
      action={
        <ButtonLink
          to={paths.lead(id)}
          size="sm"
          variant={toAnswer ? 'primary' : 'secondary'}
          aria-label={t(toAnswer ? 'leads.answerOne' : 'leads.openOne', { title })}
        >
          {t(toAnswer ? 'leads.answer' : 'leads.open')}
        </ButtonLink>
      }
    >
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
        {toAnswer && (
          <span className={state === 'overdue' ? 'font-medium text-not-met' : 'font-medium text-ink'}>
            {t(state === 'overdue' ? 'leads.wasDue' : 'leads.due', { at })}
          </span>
        )}
        {lead.offeringTitle && <span>{t('leads.with', { title: lead.offeringTitle })}</span>}
        <span>{t('leads.score', { score: Math.round(lead.scoreBp / 100) })}</span>
      </p>
    </Card>
  )
}
