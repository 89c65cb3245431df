import type { ComponentProps } from 'react'
import { Flash } from '#app/components/flash.tsx'
import { useForgetSent } from '#app/components/kept-typing/use-kept-typing.ts'
import { PageHeader } from '#app/components/page-header.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { OfferingForm } from './offering-form.tsx'
import { OfferingStatusBadge } from './offering-status-badge.tsx'

const DONE = ['drafted', 'saved', 'not-published']

/** The page around the form, for a new offering and for one that exists. */
export function OfferingFormPage({
  title,
  isNew,
  offeringId,
  done,
  ...form
}: ComponentProps<typeof OfferingForm> & {
  title: string
  isNew?: boolean
  offeringId?: string
  /** What the last form did. */
  done?: string | null
}) {
  const { t, i18n } = useTranslation('offerings')
  useForgetSent(`${form.userId} ${paths.newOffering()}`, Boolean(done))
  return (
    <>
      <PageHeader
        title={title}
        lead={nameOf('domain', form.domain, i18n.language)}
        badge={!isNew && <OfferingStatusBadge status={form.status} />}
        breadcrumbs={[{ label: t('mine.title'), to: paths.myOfferings() }, { label: title }]}
        meta={
          isNew ? (
            <TextLink to={paths.newOffering()}>{t('form.otherDomain')}</TextLink>
          ) : (
            form.status === 'published' &&
            offeringId && <TextLink to={paths.offering(offeringId)}>{t('mine.view')}</TextLink>
          )
        }
      />
      {!form.result && done && DONE.includes(done) && (
        <Flash
          key={done}
          tone={done === 'not-published' ? 'warning' : 'success'}
          text={t(`form.done.${done}`)}
        />
      )}
      {/* A new version starts a new form: uncontrolled inputs keep what they show. */}
      <OfferingForm key={String(form.start.version)} {...form} />
    </>
  )
}
