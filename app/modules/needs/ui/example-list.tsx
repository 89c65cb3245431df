import { Card } from '#app/components/card.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { needExamples } from '../need-examples.ts'
import { needSteps } from '../need-steps.ts'

/** Sentences to begin with; each is a link that fills the box, so it needs no script. */
export function ExampleList({ chosen }: { chosen?: string }) {
  const { t, i18n } = useTranslation('needs')
  return (
    <Card title={t('new.examplesTitle')} meta={t('new.exampleLead')} headingLevel="h2">
      <ul className="divide-y divide-line">
        {needExamples.map(({ key, domain }) => (
          <li key={key} className="py-2 first:pt-0 last:pb-0">
            {/* The box keeps what was typed unless the page is loaded anew. */}
            <TextLink
              to={paths.newNeed({ example: key })}
              reloadDocument
              quiet
              strong
              aria-current={key === chosen ? 'true' : undefined}
            >
              {t(`new.example.${key}.name`)}
            </TextLink>
            <span className="ml-2 text-sm text-faint">{nameOf('domain', domain, i18n.language)}</span>
            <p className="mt-0.5 text-sm text-muted">{t(`new.example.${key}.text`)}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** What each step to come will do. */
export function StepsAhead() {
  const { t } = useTranslation('needs')
  const steps = [
    { key: 'read', name: t('new.willRead'), text: t('new.will.read') },
    ...needSteps.map((step) => ({ key: step, name: t(`step.${step}.label`), text: t(`new.will.${step}`) })),
  ]
  return (
    <Card title={t('new.stepsTitle')} meta={t('new.stepsLead')} headingLevel="h2">
      <ol className="space-y-2">
        {steps.map((step, index) => (
          <li key={step.key} className="flex gap-3">
            <span aria-hidden="true" className="tnum font-display text-lg font-bold text-brand-mid">
              {index + 1}
            </span>
            <span className="min-w-0">
              <strong>{step.name}</strong> <span className="text-muted">{step.text}</span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
