import { DescriptionList } from '#app/components/description-list.tsx'
import { Section } from '#app/components/section.tsx'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { OwnDeal } from '../deal-view.ts'
import { dealSides } from '../party.ts'
import { DealHeader } from './deal-page.tsx'
import { TermsList } from './terms-list.tsx'

/** The agreement to be printed: who, what, signed by whom and when, and the hash by which it is known. */
export function ContractPage({ deal, today }: { deal: OwnDeal; today: string }) {
  const { t, i18n } = useTranslation('deals')
  return (
    <>
      <DealHeader deal={deal} page={t('contract.title')} lead={deal.title} />
      <Section title={t('parties.title')}>
        <DescriptionList
          items={[
            ...dealSides.flatMap((side) => [
              { key: side, term: t(`contract.${side}`), detail: deal[side].name },
              { key: `${side}-code`, term: t('contract.creditCode'), detail: deal[side].creditCode },
            ]),
            ...deal.members.map(({ id, name, role }) => ({
              key: id,
              term: t('party.member'),
              detail: `${name} · ${role}`,
            })),
          ]}
        />
      </Section>
      <Section title={t('contract.terms', { version: deal.termsVersion })}>
        <TermsList terms={deal.terms} />
        <p className="mt-3">{t('contract.acceptance', { count: deal.terms.acceptDays })}</p>
        <p>{t('noMoney')}</p>
      </Section>
      <Section title={t('sign.signatures')}>
        <DescriptionList
          columns={1}
          items={dealSides.map((side) => {
            const signed = deal.signatures.find((one) => one.side === side)
            return {
              key: side,
              term: t(`contract.${side}`),
              detail: signed
                ? t('contract.signed', {
                    name: signed.name,
                    at: formatInstant(signed.signedAt, i18n.language),
                  })
                : t('contract.unsigned'),
            }
          })}
        />
        <p className="tnum mt-3 text-sm break-all text-muted">SHA-256 {deal.hash}</p>
        <p className="text-sm text-faint">
          {t('contract.printed', { day: formatDay(today, i18n.language) })}
        </p>
      </Section>
    </>
  )
}
