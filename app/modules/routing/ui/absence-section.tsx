import { Form } from '@remix-run/react'
import { Badge } from '#app/components/badge.tsx'
import { Button } from '#app/components/button.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { Field } from '#app/components/field.tsx'
import { Section } from '#app/components/section.tsx'
import type { FormState } from '#app/modules/accounts/form-state.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { CapacityView } from '../capacity-view.ts'

export function AbsenceSection({
  absences,
  today,
  mayEdit,
  form,
}: {
  absences: CapacityView['absences']
  today: string
  mayEdit: boolean
  form: FormState
}) {
  const { t, i18n } = useTranslation('routing')
  const range = (one: { firstDay: string; lastDay: string }) =>
    t('capacity.range', {
      from: formatDay(one.firstDay, i18n.language),
      to: formatDay(one.lastDay, i18n.language),
    })
  return (
    <Section title={t('capacity.away')} lead={t('capacity.awayLead')}>
      {absences.length === 0 ? (
        <p className="mb-3 text-muted">{t('capacity.noAway')}</p>
      ) : (
        <ul className="mb-3 divide-y divide-line">
          {absences.map((one) => (
            <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
              <span className="flex flex-wrap items-center gap-2">
                {range(one)}
                {one.now && <Badge tone="unknown">{t('capacity.nowAway')}</Badge>}
              </span>
              {mayEdit && (
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="id" value={one.id} />
                  <Button
                    size="sm"
                    variant="quiet"
                    name="intent"
                    value="back"
                    aria-label={t('capacity.backOne', { range: range(one) })}
                  >
                    {t('capacity.back')}
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayEdit && (
        <Form method="post" noValidate className="flex flex-wrap items-start gap-3">
          <Field id="firstDay" label={t('capacity.firstDay')} error={form.errors.firstDay}>
            <DateInput name="firstDay" min={today} defaultValue={form.text('firstDay')} />
          </Field>
          <Field id="lastDay" label={t('capacity.lastDay')} error={form.errors.lastDay}>
            <DateInput name="lastDay" min={today} defaultValue={form.text('lastDay')} />
          </Field>
          <div className="self-end">
            <Button name="intent" value="away">
              {t('capacity.add')}
            </Button>
          </div>
        </Form>
      )}
    </Section>
  )
}
