import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Flash } from '#app/components/flash.tsx'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { lineSchema } from '#app/modules/bookings/line.schema.ts'
import { lineFields, lineFormValues } from '#app/modules/bookings/line-form-values.ts'
import { readOwnLine } from '#app/modules/bookings/read-line.server.ts'
import { pauseLine, saveLine } from '#app/modules/bookings/save-line.server.ts'
import { LineForm } from '#app/modules/bookings/ui/line-form.tsx'
import { OwnLineFrame } from '#app/modules/bookings/ui/own-line-frame.tsx'
import { extensionFields } from '#app/modules/taxonomy/extension.schema.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { linePaths } from '#app/platform/line-paths.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { line, revision } = (await readOwnLine(actor, params.id ?? '')) ?? notFound()
  return {
    line,
    userId: actor.userId,
    start: lineFormValues(line, revision),
    fields: lineFields(extensionFields('R2', 'offering')),
    done: new URL(request.url).searchParams.get('done'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.line.name }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const id = params.id ?? ''
  const pausing = new URL(request.url).searchParams.get('pause')
  if (pausing) {
    const done = await pauseLine(actor, id, pausing === 'yes')
    return done
      ? seeOther(linePaths.editLine(id, { done: pausing === 'yes' ? 'paused' : 'opened' }))
      : notFound()
  }
  const form = await readForm(request, lineSchema)
  if (!form.ok) return form.reply
  const outcome = await saveLine(actor, id, form.value)
  if (outcome.ok) return seeOther(linePaths.editLine(id, { done: 'saved' }))
  if (outcome.refusal === 'wider') return form.refuse('bookings:error.wider', `ext.${outcome.keys[0]}`)
  return outcome.refusal === 'gone' ? notFound() : form.refuse('bookings:refusal.stale')
}

export default function EditLine() {
  const { line, done, ...form } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { t } = useTranslation('bookings')
  const paused = line.status === 'paused'
  return (
    <OwnLineFrame line={line} tab="edit" mayEdit>
      {!sent && done && ['saved', 'paused', 'opened'].includes(done) && (
        <Flash key={done} text={t(`lines.${done}`)} />
      )}
      <Form
        method="post"
        action={linePaths.editLine(line.id, { pause: paused ? 'no' : 'yes' })}
        className="mb-5"
      >
        <Button size="sm">{t(paused ? 'lines.open' : 'lines.pause')}</Button>
      </Form>
      <LineForm
        key={String(form.start.revision)}
        {...form}
        action={linePaths.editLine(line.id)}
        result={sent?.result}
      />
    </OwnLineFrame>
  )
}
