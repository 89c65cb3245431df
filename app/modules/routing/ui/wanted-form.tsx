import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { Field } from '#app/components/field.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import type { FormState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { ProgressView } from '../progress-view.ts'
import { INTERESTED_CAP, WANTED_ANSWERS } from '../routing.ts'

/** How many answers are wanted, and at how many nobody further is told. */
export function WantedForm({ progress, form }: { progress: ProgressView; form: FormState }) {
  const { t } = useTranslation('routing')
  return (
    <Card title={t('progress.wantedTitle')}>
      <Form method="post" noValidate className="space-y-3">
        <input type="hidden" name="revision" value={progress.revision} />
        <div className="grid gap-3 sm:grid-cols-2">
          <Field
            id="wantedAnswers"
            label={t('progress.wanted')}
            hint={t('progress.wantedHint')}
            error={form.errors.wantedAnswers}
          >
            <NumberInput
              name="wantedAnswers"
              min={WANTED_ANSWERS.least}
              max={WANTED_ANSWERS.most}
              defaultValue={form.text('wantedAnswers', String(progress.wantedAnswers))}
            />
          </Field>
          <Field
            id="interestedCap"
            label={t('progress.cap')}
            hint={t('progress.capHint')}
            error={form.errors.interestedCap}
          >
            <NumberInput
              name="interestedCap"
              min={INTERESTED_CAP.least}
              max={INTERESTED_CAP.most}
              defaultValue={form.text('interestedCap', String(progress.interestedCap))}
            />
          </Field>
        </div>
        <Button name="intent" value="wanted">
          {t('progress.save')}
        </Button>
      </Form>
    </Card>
  )
}
