import { Chips } from '#app/components/chips.tsx'
import { type Description, DescriptionList } from '#app/components/description-list.tsx'
import { Section } from '#app/components/section.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { budgetWords, extensionLines } from '../need-answers.ts'
import type { NeedView } from '../need-view.ts'

/** What a need says to others: its facts and its texts, as far as its visibility shows them. */
export function NeedWords({ need }: { need: NeedView }) {
  const { t, i18n } = useTranslation('needs')
  const lines = extensionLines(need.domainCode, need.extension, t, i18n.language)
  return (
    <>
      <DescriptionList items={useFacts(need)} blank={t('blank')} />
      {need.background && (
        <Section title={t('field.background')}>
          <p className="max-w-read whitespace-pre-line">{need.background}</p>
        </Section>
      )}
      {need.outcomeWanted && (
        <Section title={t('field.outcomeWanted')}>
          <p className="max-w-read whitespace-pre-line">{need.outcomeWanted}</p>
        </Section>
      )}
      {lines.length > 0 && (
        <Section title={t('public.demands')}>
          <DescriptionList
            items={lines.map(({ key, label, value }) => ({ key, term: label, detail: value }))}
          />
        </Section>
      )}
      {need.keywords.length > 0 && (
        <div className="mt-5">
          <Chips label={t('field.keywords')} items={need.keywords.map((label) => ({ label }))} />
        </div>
      )}
    </>
  )
}

function useFacts(need: NeedView): Description[] {
  const { t, i18n } = useTranslation('needs')
  const { language } = i18n
  const names = (field: string, codes: (string | null)[]) =>
    codes
      .filter((code): code is string => code !== null)
      .map((code) => nameOf(field, code, language))
      .join(language.startsWith('zh') ? '、' : ', ')
  const day = (value: string | null) => value && formatDay(value, language)
  const place = need.regionCode
    ? nameOf('region', need.regionCode, language)
    : need.circle && nameOf('circle', need.circle, language)
  const budget = need.budget
    ? budgetWords(
        { budgetMinFen: need.budget.minFen, budgetMaxFen: need.budget.maxFen, whyBudgetBlank: null },
        { t, language },
      )
    : need.budgetNote && t(`public.budgetNote.${need.budgetNote}`)
  const facts: [string, string | null][] = [
    ['domainCode', names('domain', [need.domainCode])],
    ['leafCodes', names('leaf', need.leafCodes)],
    ['budget', budget],
    ['finishBy', day(need.finishBy)],
    ['startOn', day(need.startOn)],
    ['quoteDeadline', day(need.quoteDeadline)],
    ['regionCode', place],
    ['remoteOk', need.remoteOk === null ? null : t(need.remoteOk ? 'remote.yes' : 'remote.no')],
    ['industryCode', names('industry', [need.industryCode])],
    ['clusterCode', names('cluster', [need.clusterCode])],
    ['customerSize', names('size', [need.organizationSize])],
    ['requiredCertificates', names('certificate', need.requiredCertificates)],
    [
      'securityLevel',
      need.securityLevel === null ? null : names('securityLevel', [String(need.securityLevel)]),
    ],
  ]
  return facts.map(([key, detail]) => ({ key, term: t(`field.${key}`), detail }))
}
