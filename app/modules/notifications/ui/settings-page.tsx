import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { Flash } from '#app/components/flash.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { Switch } from '#app/components/switch.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { SettingsView } from '../settings-view.ts'
import { ChannelTable } from './channel-table.tsx'
import { ClosedChannels } from './closed-channels.tsx'

const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}))

/** 接收方式: which topics come as letters, and when. */
export function SettingsPage({
  settings,
  saved,
  result,
}: {
  settings: SettingsView
  saved: boolean
  result?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation('notifications')
  const form = formState(result, t)
  const { times, topics, closed } = settings
  return (
    <>
      <PageHeader
        title={t('settings.title')}
        lead={t('settings.lead')}
        breadcrumbs={[
          { label: t('centre.title'), to: paths.notifications() },
          { label: t('settings.title') },
        ]}
      />
      {saved && !result && <Flash text={t('settings.saved')} />}
      <ErrorSummary errors={form.summary} />
      <Form method="post" className="max-w-read">
        <Section title={t('settings.channels')} lead={t('settings.channelsLead')}>
          <ChannelTable topics={topics} />
        </Section>
        <Section title={t('settings.times')} lead={t('settings.timesLead')}>
          <div className="grid max-w-md gap-4 sm:grid-cols-2">
            <Field id="quietFrom" label={t('settings.quietFrom')} error={form.errors.quietFrom}>
              <Select
                name="quietFrom"
                options={HOURS}
                defaultValue={form.text('quietFrom', String(times.quietFrom))}
              />
            </Field>
            <Field id="quietTo" label={t('settings.quietTo')} error={form.errors.quietTo}>
              <Select
                name="quietTo"
                options={HOURS}
                defaultValue={form.text('quietTo', String(times.quietTo))}
              />
            </Field>
          </div>
          <p className="mt-1 mb-4 text-sm text-faint">{t('settings.quietHint')}</p>
          <Switch
            name="digest"
            label={t('settings.digest')}
            hint={t('settings.digestHint')}
            defaultChecked={times.digest}
          />
        </Section>
        <FormActions>
          <Button variant="primary">{t('settings.save')}</Button>
        </FormActions>
      </Form>
      <ClosedChannels closed={closed} />
    </>
  )
}
