import type { ComponentProps } from 'react'
import { Flash } from '#app/components/flash.tsx'
import { useForgetSent } from '#app/components/kept-typing/use-kept-typing.ts'
import { PageHeader } from '#app/components/page-header.tsx'
import { Stepper } from '#app/components/stepper.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { offeringSections } from '../offering-sections.ts'
import { OfferingForm } from './offering-form.tsx'
import { OfferingStatusBadge } from './offering-status-badge.tsx'

const DONE = ['drafted', 'saved', 'not-published']

/** The page around the form, for a new offering and for one that exists. */
export function OfferingFormPage({
  title,
  offeringId,
  done,
  ...form
}: ComponentProps<typeof OfferingForm> & {
  title: string
  offeringId?: string
  /** What the last form did. */
  done?: string | null
}) {
  const { t, i18n } = useTranslation('offerings')
  const { isNew } = form
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
      <Stepper
        current={form.section}
        steps={offeringSections.map((section) => ({
          id: section,
          label: t(`section.${section}`),
          to: offeringId && paths.editOffering(offeringId, section),
          // Each is saved by itself: what comes before says nothing about what is filled in.
          done: false,
        }))}
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
