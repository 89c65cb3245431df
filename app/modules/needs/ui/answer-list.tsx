import { Badge } from '#app/components/badge.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import type { NeedSnapshot } from '../need.snapshot.ts'
import { needAnswers } from '../need-answers.ts'
import { type FormStep, needSteps } from '../need-steps.ts'
import type { Strictness } from '../wizard-view.ts'

/** Every answer of a need by step, with how strictly it is meant; with `editable`, the way to each step. */
export function AnswerList({
  need,
  strictness,
  editable,
}: {
  need: NeedSnapshot
  strictness: Record<string, Strictness>
  editable: boolean
}) {
  const { t, i18n } = useTranslation('needs')
  const answers = needAnswers(need, { t, language: i18n.language })
  const steps = needSteps.filter((step): step is FormStep => step !== 'review')
  return (
    <>
      {steps.map((step) => {
        const own = answers.filter((answer) => answer.step === step)
        return (
          <Section
            key={step}
            title={t(`step.${step}.label`)}
            action={
              editable && (
                <TextLink
                  to={needPaths.needStep(need.id, step)}
                  aria-label={t('review.editStep', { step: t(`step.${step}.label`) })}
                >
                  {t('review.edit')}
                </TextLink>
              )
            }
          >
            {own.length === 0 ? (
              <p className="text-faint">{t('review.noDetails')}</p>
            ) : (
              <DescriptionList
                blank={t('blank')}
                items={own.map(({ key, label, value, wide, control }) => ({
                  key,
                  term: label,
                  wide,
                  detail: value && (
                    <span className="whitespace-pre-line">
                      {value} {control && <StrictnessBadge strictness={strictness[control]} />}
                    </span>
                  ),
                }))}
              />
            )}
          </Section>
        )
      })}
    </>
  )
}

function StrictnessBadge({ strictness }: { strictness: Strictness | undefined }) {
  const { t } = useTranslation('needs')
  if (!strictness?.adjustable) return null
  const { chosen, tolerancePercent } = strictness
  const words = t(`hardness.${chosen}.label`)
  return (
    <Badge tone={chosen === 'hard' ? 'brand' : 'neutral'}>
      {tolerancePercent ? t('strictness.withTolerance', { words, percent: tolerancePercent }) : words}
    </Badge>
  )
}
