import { DescriptionList } from '#app/components/description-list.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { challengeCriteria } from '../challenge.ts'
import type { ChallengeView } from '../challenge-view.ts'

/** What a challenge asks for. */
export function ChallengeFacts({ challenge }: { challenge: ChallengeView }) {
  const { t, i18n } = useTranslation('steering')
  const weights = challengeCriteria.map(
    (code) =>
      `${t(`challenge.criterion.${code}`)} ${t('challenge.weight', { value: challenge.weights[code] })}`,
  )
  const chosen = challenge.chosen ? t('challenge.chosen', { name: challenge.chosen }) : t('challenge.none')
  return (
    <DescriptionList
      columns={1}
      items={[
        ...(challenge.outcome
          ? [
              { term: t('challenge.result'), detail: chosen },
              { term: t('challenge.reason'), detail: challenge.reason },
            ]
          : []),
        {
          term: t('challenge.problem'),
          detail: <p className="max-w-read whitespace-pre-line">{challenge.problem}</p>,
        },
        {
          term: t('challenge.goals'),
          detail: (
            <ul className="list-disc pl-5">
              {challenge.goals.map((goal) => (
                <li key={goal}>{goal}</li>
              ))}
            </ul>
          ),
        },
        { term: t('challenge.eligibility'), detail: challenge.eligibility },
        { term: t('challenge.prize'), detail: formatFen(challenge.prizeFen, i18n.language) },
        { term: t('challenge.deadline'), detail: formatInstant(challenge.deadlineAt, i18n.language) },
        { term: t('challenge.weights'), detail: weights.join('，') },
        { term: t('challenge.published'), detail: formatInstant(challenge.publishedAt, i18n.language) },
      ]}
    />
  )
}
