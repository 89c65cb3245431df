import { Form } from '@remix-run/react'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { moderationPaths } from '#app/platform/moderation-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { mayGo } from '../offering.ts'
import type { OfferingRow } from '../offering-row.ts'

/** Where to go from an offering of one's own, and what its state allows to do with it. */
export function OwnOfferingActions({ offering, mayEdit }: { offering: OfferingRow; mayEdit: boolean }) {
  const { t } = useTranslation('offerings')
  const { id, status, title } = offering
  const published = status === 'published'
  const named = (words: string) => ({
    children: words,
    'aria-label': t('mine.actionOn', { action: words, title }),
  })
  const move = (intent: string, words: string) => ({ name: 'intent', value: intent, ...named(words) })
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {published && (
        <>
          <TextLink to={paths.demandFor(id)}>{t('mine.demand')}</TextLink>
          <TextLink to={paths.offering(id)} quiet>
            {t('mine.view')}
          </TextLink>
        </>
      )}
      {status === 'suspended' && <TextLink to={moderationPaths.takedowns()}>{t('mine.takedown')}</TextLink>}
      {mayEdit && status !== 'suspended' && (
        <Form method="post" preventScrollReset className="flex flex-wrap gap-1.5">
          <input type="hidden" name="id" value={id} />
          {published && (
            <Button
              size="sm"
              variant={offering.stale ? 'primary' : 'secondary'}
              {...move('confirm', t('mine.confirm'))}
            />
          )}
          {mayGo('publish', status) && <Button size="sm" {...move('publish', t('mine.publish'))} />}
          {status !== 'archived' && (
            <ButtonLink size="sm" to={paths.editOffering(id)} {...named(t('mine.edit'))} />
          )}
          {mayGo('pause', status) && <Button size="sm" variant="quiet" {...move('pause', t('mine.pause'))} />}
          {mayGo('archive', status) && (
            <ConfirmButton
              size="sm"
              variant="quiet"
              align="end"
              name="intent"
              value="archive"
              label={t('mine.archive')}
              question={t('mine.archiveQuestion', { title })}
              confirmLabel={t('mine.archiveConfirm')}
            />
          )}
        </Form>
      )}
    </div>
  )
}
