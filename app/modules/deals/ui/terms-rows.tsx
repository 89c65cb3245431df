import type { ReactNode } from 'react'
import { DateInput } from '#app/components/date-input.tsx'
import { Field } from '#app/components/field.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { Select } from '#app/components/select.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { FEN_PER_WAN_YUAN } from '#app/platform/money.ts'
import type { Terms, TermsMilestone } from '../terms.ts'
import type { useDealForm } from './deal-form.ts'

type FormOf = ReturnType<typeof useDealForm>

/** Blank rows below those that are filled: a form without scripts cannot add any. */
const BLANK_LINES = 2
const BLANK_MILESTONES = 1

const rowsOf = <Row,>(rows: readonly Row[], blank: number): (Row | undefined)[] => [
  ...rows,
  ...Array.from({ length: blank }, () => undefined),
]
const wan = (fen: number | undefined) => (fen === undefined ? '' : String(fen / FEN_PER_WAN_YUAN))

export function LineRows({ lines, form }: { lines: Terms['lines']; form: FormOf }) {
  const { t } = useTranslation('deals')
  return rowsOf(lines, BLANK_LINES).map((line, index) => {
    const name = (part: string) => `lines[${index}].${part}`
    return (
      <Row key={name('row')} legend={t('terms.lineOf', { number: index + 1 })}>
        <Wide>
          <RowField name={name('text')} label={t('terms.lineText')} form={form}>
            <TextInput name={name('text')} defaultValue={form.text(name('text'), line?.text)} />
          </RowField>
        </Wide>
        <AmountField name={name('amount')} fen={line?.amountFen} form={form} />
        <div className="grid grid-cols-2 gap-3">
          <RowField name={name('recurrence')} label={t('terms.recurrence')} form={form}>
            <Select
              name={name('recurrence')}
              defaultValue={form.text(name('recurrence'), line?.recurrence ?? 'once')}
              options={(['once', 'yearly'] as const).map((value) => ({
                value,
                label: t(`terms.recurrences.${value}`),
              }))}
            />
          </RowField>
          <RowField name={name('years')} label={t('terms.years')} form={form}>
            <NumberInput
              name={name('years')}
              defaultValue={form.text(name('years'), String(line?.years ?? 1))}
            />
          </RowField>
        </div>
      </Row>
    )
  })
}

export function MilestoneRows({
  milestones,
  roles,
  form,
}: {
  milestones: TermsMilestone[]
  roles: string[]
  form: FormOf
}) {
  const { t } = useTranslation('deals')
  return rowsOf(milestones, BLANK_MILESTONES).map((one, index) => {
    const name = (part: string) => `milestones[${index}].${part}`
    return (
      <Row key={name('row')} legend={t('terms.milestoneOf', { number: index + 1 })}>
        <RowField name={name('title')} label={t('milestone.name')} form={form}>
          <TextInput name={name('title')} defaultValue={form.text(name('title'), one?.title)} />
        </RowField>
        <AmountField name={name('amount')} fen={one?.amountFen} form={form} />
        <RowField name={name('dueOn')} label={t('milestone.due')} form={form}>
          <DateInput name={name('dueOn')} defaultValue={form.text(name('dueOn'), one?.dueOn)} />
        </RowField>
        {roles.length > 0 && (
          <RowField name={name('role')} label={t('terms.roleOf')} form={form}>
            <Select
              name={name('role')}
              blank={t('party.provider')}
              defaultValue={form.text(name('role'), one?.role)}
              options={[...new Set(roles)].map((value) => ({ value, label: value }))}
            />
          </RowField>
        )}
        <Wide>
          <RowField name={name('deliverable')} label={t('milestone.deliverable')} form={form}>
            <TextInput
              name={name('deliverable')}
              defaultValue={form.text(name('deliverable'), one?.deliverable)}
            />
          </RowField>
        </Wide>
        <Wide>
          <RowField name={name('tests')} label={t('milestone.tests')} hint={t('terms.testsHint')} form={form}>
            <TextArea
              name={name('tests')}
              rows={2}
              defaultValue={form.text(name('tests'), one?.acceptanceTests.join('\n'))}
            />
          </RowField>
        </Wide>
      </Row>
    )
  })
}

function Row({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="mb-4 rounded-md border border-line px-3 pt-1 pb-3">
      <legend className="px-1 font-medium">{legend}</legend>
      <div className="grid gap-3 sm:grid-cols-2">{children}</div>
    </fieldset>
  )
}

function Wide({ children }: { children: ReactNode }) {
  return <div className="sm:col-span-2">{children}</div>
}

function RowField({
  name,
  label,
  hint,
  form,
  children,
}: {
  name: string
  label: string
  hint?: string
  form: FormOf
  children: ReactNode
}) {
  return (
    <Field id={name} label={label} hint={hint} error={form.errorOf(name)}>
      {children}
    </Field>
  )
}

function AmountField({ name, fen, form }: { name: string; fen: number | undefined; form: FormOf }) {
  const { t } = useTranslation('deals')
  return (
    <RowField name={name} label={t('milestone.amount')} form={form}>
      <NumberInput name={name} decimal unit={t('wanYuan')} defaultValue={form.text(name, wan(fen))} />
    </RowField>
  )
}
