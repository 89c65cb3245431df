import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { CapacityView } from '../capacity-view.ts'
import { AbsenceSection } from './absence-section.tsx'
import { FormProblems } from './form-problems.tsx'
import { FreePlaces } from './free-places.tsx'

/** 产能与休假: whether the team is invited at all, when it is away, and what each service would take. */
export function CapacityPage({
  capacity,
  today,
  mayEdit,
  done,
  result,
}: {
  capacity: CapacityView
  today: string
  mayEdit: boolean
  done?: string
  result?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation('routing')
  const form = formState(result, t)
  return (
    <>
      <PageHeader
        title={t('capacity.title')}
        lead={t('capacity.lead')}
        breadcrumbs={[{ label: t('leads.title'), to: paths.leads() }, { label: t('capacity.title') }]}
      />
      {done && !result && <Flash key={done} text={t(`capacity.done.${done}`)} />}
      <FormProblems form={form} />
      {!mayEdit && <p className="mb-4 text-muted">{t('capacity.read')}</p>}
      <Receiving capacity={capacity} mayEdit={mayEdit} />
      <AbsenceSection absences={capacity.absences} today={today} mayEdit={mayEdit} form={form} />
      <FreePlaces
        offerings={capacity.offerings}
        today={today}
        mayEdit={mayEdit}
        form={form}
        refused={result?.initialValue?.offeringId}
      />
    </>
  )
}

function Receiving({ capacity, mayEdit }: { capacity: CapacityView; mayEdit: boolean }) {
  const { t, i18n } = useTranslation('routing')
  const { paused, pausedAt, missed, absences } = capacity
  const stopped = paused || absences.some(({ now }) => now)
  return (
    <Section title={t('capacity.receiving')}>
      <Alert
        tone={paused ? 'warning' : 'success'}
        title={t(paused ? 'capacity.off' : 'capacity.on')}
        action={
          mayEdit && (
            <Form method="post" preventScrollReset>
              <Button
                name="intent"
                value={paused ? 'resume' : 'pause'}
                variant={paused ? 'primary' : 'secondary'}
              >
                {t(paused ? 'capacity.resume' : 'capacity.pause')}
              </Button>
            </Form>
          )
        }
      >
        <p>
          {paused
            ? t('capacity.offText', { at: pausedAt ? formatInstant(pausedAt, i18n.language) : '' })
            : t('capacity.onText')}
        </p>
        {stopped && <p>{missed > 0 ? t('capacity.missed', { count: missed }) : t('capacity.missedNone')}</p>}
      </Alert>
    </Section>
  )
}
