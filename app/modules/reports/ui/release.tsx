import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import type { ShownReport } from './report-facts.tsx'

/** Releasing for a colleague, laying aside for both. */
export function Release({ report: { id, seen, whyNotRelease } }: { report: ShownReport }) {
  const { t } = useTranslation('reports')
  return (
    <div className="no-print">
      <Section title={t('release.title')} lead={t('release.lead')}>
        {whyNotRelease && (
          <div className="mb-3">
            <Alert title={t(`refusal.${whyNotRelease}`)} />
          </div>
        )}
        <div className="flex flex-wrap items-start gap-3">
          {!whyNotRelease && (
            <Form method="post" action={officialPaths.report(id)}>
              <input type="hidden" name="seen" value={seen} />
              <ConfirmButton
                label={t('release.button')}
                question={t('release.question')}
                confirmLabel={t('release.confirm')}
                variant="primary"
                confirmVariant="primary"
                name="intent"
                value="release"
              />
            </Form>
          )}
          <Form method="post" action={officialPaths.report(id)}>
            <ConfirmButton
              label={t('release.withdraw')}
              question={t('release.withdrawQuestion')}
              confirmLabel={t('release.withdrawConfirm')}
              name="intent"
              value="withdraw"
            />
          </Form>
        </div>
      </Section>
    </div>
  )
}
