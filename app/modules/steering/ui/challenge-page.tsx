import { Alert } from '#app/components/alert.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { ChallengeView } from '../challenge-view.ts'
import { ChallengeFacts } from './challenge-facts.tsx'
import { ChallengeBadge } from './challenges-page.tsx'

/** One challenge for everybody; where one may, the way to enter or to judge. */
export function ChallengePage({
  challenge,
  entered,
  judges,
  done,
}: {
  challenge: ChallengeView
  /** The organization of whoever looks has an entry. */
  entered: boolean
  judges: boolean
  done?: string
}) {
  const { t } = useTranslation('steering')
  return (
    <>
      <PageHeader
        title={challenge.title}
        badge={<ChallengeBadge challenge={challenge} />}
        breadcrumbs={[{ label: t('challenges.title'), to: paths.challenges() }, { label: challenge.title }]}
        actions={
          judges ? (
            <ButtonLink variant="primary" to={officialPaths.judgeChallenge(challenge.id)}>
              {t('challenge.judge')}
            </ButtonLink>
          ) : (
            challenge.open && (
              <ButtonLink variant="primary" to={officialPaths.enterChallenge(challenge.id)}>
                {t(entered ? 'challenge.change' : 'challenge.enter')}
              </ButtonLink>
            )
          )
        }
      />
      {done && <Flash text={t(`judge.done.${done}`)} />}
      {!challenge.open && !challenge.outcome && (
        <div className="mb-4">
          <Alert>{t('challenge.closed')}</Alert>
        </div>
      )}
      {entered && !done && (
        <div className="mb-4">
          <Alert tone="success">{t('challenge.entered')}</Alert>
        </div>
      )}
      <ChallengeFacts challenge={challenge} />
    </>
  )
}
