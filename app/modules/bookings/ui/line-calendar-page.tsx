import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Field } from '#app/components/field.tsx'
import { FileInput } from '#app/components/file-input.tsx'
import { Flash } from '#app/components/flash.tsx'
import { Section } from '#app/components/section.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { linePaths } from '#app/platform/line-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { LineCalendar } from '../line-calendar.ts'
import type { LineView } from '../line-view.ts'
import type { WeekGrid } from '../week-grid.ts'
import { BookingStatusBadge } from './booking-status-badge.tsx'
import { UsedWeeks } from './used-weeks.tsx'
import { WeekTable } from './week-table.tsx'
import { windowWords } from './window-words.ts'

const DONE = ['added', 'revoked', 'cleared', 'imported']

/** An own line's week, who runs when, how much is used, and its calendar for other programs. */
export function LineCalendarPage({
  line,
  grid,
  calendar,
  mayEdit,
  done,
  link,
  problem,
}: {
  line: LineView
  grid: WeekGrid
  calendar: LineCalendar
  mayEdit: boolean
  done: string | null
  /** A link made just now; it is not told again. */
  link?: string
  /** Message key of why a file was not taken. */
  problem?: string
}) {
  const { t, i18n } = useTranslation('bookings')
  const { language } = i18n
  const { runs, weeks, past, imported } = calendar
  return (
    <>
      {done && DONE.includes(done) && !problem && !link && (
        <Flash key={done} text={t(`calendar.${done}`, { count: imported?.count ?? 0 })} />
      )}
      <Section title={t('line.week')} lead={t('line.weekLead', { count: line.parallelUnits })}>
        <WeekTable
          grid={grid}
          units={line.parallelUnits}
          hrefFor={(monday) => linePaths.lineCalendar(line.id, { week: monday })}
        />
      </Section>
      <Section title={t('calendar.who')}>
        <DataTable
          caption={t('calendar.who')}
          captionHidden
          rows={runs}
          rowKey={(run) => run.id}
          empty={<p className="text-muted">{t('calendar.whoNone')}</p>}
          columns={[
            {
              key: 'window',
              header: t('list.window'),
              rowHeader: true,
              cell: (run) => (
                <TextLink to={paths.booking(run.id)} quiet strong>
                  {windowWords(run.from, run.until, language)}
                </TextLink>
              ),
            },
            { key: 'unit', header: t('field.unit'), cell: (run) => t('unitNumber', { unit: run.unit }) },
            { key: 'who', header: t('list.with'), cell: (run) => run.who },
            {
              key: 'status',
              header: t('list.status'),
              cell: (run) => <BookingStatusBadge status={run.status} />,
            },
          ]}
        />
      </Section>
      <Section title={t('calendar.used')} lead={t('calendar.usedLead')}>
        <UsedWeeks weeks={weeks} past={past} />
      </Section>
      {mayEdit && (
        <>
          <Feed since={calendar.feedSince} link={link} />
          <Import imported={imported} problem={problem} />
        </>
      )}
    </>
  )
}

function Feed({ since, link }: { since: string | null; link?: string }) {
  const { t, i18n } = useTranslation('bookings')
  return (
    <Section title={t('calendar.out')} lead={t('calendar.outLead')}>
      {link ? (
        <div className="mb-4">
          <Field id="link" label={t('calendar.outLink')}>
            <TextInput name="link" readOnly defaultValue={link} />
          </Field>
        </div>
      ) : (
        <p className="mb-3">
          {since ? t('calendar.outOn', { at: formatInstant(since, i18n.language) }) : t('calendar.outOff')}
        </p>
      )}
      <Form method="post" className="flex flex-wrap gap-3">
        <Button name="intent" value="link">
          {t(since ? 'calendar.renew' : 'calendar.create')}
        </Button>
        {since && (
          <ConfirmButton
            label={t('calendar.revoke')}
            question={t('calendar.revokeQuestion')}
            confirmLabel={t('calendar.revokeNow')}
            name="intent"
            value="revoke"
          />
        )}
      </Form>
    </Section>
  )
}

function Import({ imported, problem }: { imported: LineCalendar['imported']; problem?: string }) {
  const { t } = useTranslation('bookings')
  return (
    <Section title={t('calendar.in')} lead={t('calendar.inLead')}>
      {problem && (
        <div className="mb-3">
          <Alert tone="danger" title={t(problem)} live />
        </div>
      )}
      {imported && <p className="mb-3">{t('calendar.importedFrom', imported)}</p>}
      <Form method="post" encType="multipart/form-data" className="flex flex-wrap items-end gap-3">
        <Field id="file" label={t('field.icsFile')} error={problem ? t(problem) : undefined}>
          <FileInput name="file" accept=".ics,text/calendar" />
        </Field>
        <Button name="intent" value="import">
          {t('calendar.import')}
        </Button>
      </Form>
      {imported && (
        <Form method="post" className="mt-3">
          <Button size="sm" name="intent" value="clear">
            {t('calendar.clear')}
          </Button>
        </Form>
      )}
    </Section>
  )
}
