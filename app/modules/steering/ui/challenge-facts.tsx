import { DescriptionList } from '#app/components/description-list.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import { challengeCriteria } from '../challenge.ts'
import type { ChallengeView } from '../challenge-view.ts'

/** What a challenge asks for, and what came of it. */
export function ChallengeFacts({ challenge }: { challenge: ChallengeView }) {
  const { t, i18n } = useTranslation('steering')
  const weights = challengeCriteria.map(
    (code) =>
      `${t(`challenge.criterion.${code}`)} ${t('challenge.weight', { value: challenge.weights[code] })}`,
  )
  return (
    <DescriptionList
      columns={1}
      items={[
        ...(challenge.outcome
          ? [
              { term: t('challenge.result'), detail: <Result challenge={challenge} /> },
              { term: t('challenge.reason'), detail: <Words text={challenge.reason} /> },
            ]
          : []),
        { term: t('challenge.problem'), detail: <Words text={challenge.problem} /> },
        {
          term: t('challenge.goals'),
          detail: (
            <ul className="list-disc pl-5">
              {challenge.goals.map((goal, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a goal is its line, and two may say the same
                <li key={place}>{goal}</li>
              ))}
            </ul>
          ),
        },
        { term: t('challenge.eligibility'), detail: <Words text={challenge.eligibility} /> },
        { term: t('challenge.prize'), detail: formatFen(challenge.prizeFen, i18n.language) },
        { term: t('challenge.deadline'), detail: <Deadline challenge={challenge} /> },
        { term: t('challenge.weights'), detail: weights.join('，') },
        { term: t('challenge.published'), detail: formatInstant(challenge.publishedAt, i18n.language) },
      ]}
    />
  )
}

const Words = ({ text }: { text: string }) => <p className="max-w-read whitespace-pre-line">{text}</p>

function Result({ challenge: { outcome, chosen } }: { challenge: ChallengeView }) {
  const { t } = useTranslation('steering')
  if (outcome === 'withdrawn') return t('challenge.withdrawn')
  if (outcome === 'none_suitable') return t('challenge.none')
  if (!chosen) return t('challenge.chosenGone')
  const said = t('challenge.chosen', { name: chosen.name })
  return chosen.page ? <TextLink to={paths.provider(chosen.id)}>{said}</TextLink> : said
}

function Deadline({ challenge: { deadlineAt, extensions } }: { challenge: ChallengeView }) {
  const { t, i18n } = useTranslation('steering')
  const instant = (at: string) => formatInstant(at, i18n.language)
  return (
    <>
      <p>{instant(deadlineAt)}</p>
      {extensions.map(({ before, until, reason, at }) => (
        <p key={at} className="text-sm text-muted">
          {t('challenge.extended', { before: instant(before), until: instant(until), reason })}
        </p>
      ))}
    </>
  )
}
