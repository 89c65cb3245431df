import { Form } from '@remix-run/react'
import { Badge } from '#app/components/badge.tsx'
import { Button } from '#app/components/button.tsx'
import { ConfirmInRow } from '#app/components/confirm-in-row.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Field } from '#app/components/field.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { Section } from '#app/components/section.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { nestedFormState } from '#app/modules/accounts/nested-form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { ProposalView, TeamLine } from '../proposal-view.ts'
import type { Result } from './result.ts'

const tones = { asked: 'unknown', consented: 'met', declined: 'not_met' } as const

/** Who answers together, in which role, and who has not agreed yet. */
export function TeamPart({
  proposal,
  mayEdit,
  result,
}: {
  proposal: ProposalView
  mayEdit: boolean
  result: Result
}) {
  const { t } = useTranslation('proposals')
  const { team } = proposal
  if (team.length === 0 && !mayEdit) return null
  return (
    <Section id="team" title={t('team.title')} lead={mayEdit ? t('team.lead') : undefined}>
      {team.length > 0 && (
        <DataTable
          caption={t('team.title')}
          captionHidden
          dense
          rows={team}
          rowKey={(row) => row.organizationId}
          columns={[
            {
              key: 'name',
              header: t('team.name'),
              rowHeader: true,
              cell: (row) => <TextLink to={paths.provider(row.organizationId)}>{row.name}</TextLink>,
            },
            { key: 'role', header: t('team.role'), cell: (row) => row.role },
            {
              key: 'state',
              header: t('team.state'),
              cell: (row) => (
                <Badge tone={tones[row.state]}>
                  {t(row.state === 'asked' ? 'team.stateAsked' : `team.${row.state}`)}
                </Badge>
              ),
            },
            ...(mayEdit
              ? [
                  {
                    key: 'actions',
                    header: t('team.actions'),
                    headerHidden: true,
                    cell: (row: TeamLine) => <Remove row={row} />,
                  },
                ]
              : []),
          ]}
        />
      )}
      {mayEdit && <Invite key={team.length} result={result} />}
    </Section>
  )
}

function Remove({ row }: { row: TeamLine }) {
  const { t } = useTranslation('proposals')
  return (
    <Form method="post">
      <input type="hidden" name="organizationId" value={row.organizationId} />
      <ConfirmInRow
        label={t('team.remove')}
        name={t('team.removeNamed', { name: row.name })}
        question={t('team.removeQuestion')}
        confirmLabel={t('team.remove')}
        value="remove"
      />
    </Form>
  )
}

function Invite({ result }: { result: Result }) {
  const { t } = useTranslation('proposals')
  const form = nestedFormState(result, {}, t)
  return (
    <Form method="post" noValidate className="mt-4 grid gap-4 sm:grid-cols-2">
      <FormKey />
      <Field id="who" label={t('team.who')} hint={t('team.whoHint')} error={form.errors.who}>
        <TextInput name="who" maxLength={200} defaultValue={form.text('who')} />
      </Field>
      <Field id="role" label={t('team.role')} hint={t('team.roleHint')} error={form.errors.role}>
        <TextInput name="role" maxLength={60} defaultValue={form.text('role')} />
      </Field>
      <div>
        <Button name="intent" value="invite">
          {t('team.invite')}
        </Button>
      </div>
    </Form>
  )
}
