import { ButtonLink } from '#app/components/button.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

/** On the page of an offering: its lines that can be booked; nothing where it has none. */
export function OfferingLines({ lines }: { lines: { id: string; name: string; units: number }[] }) {
  const { t } = useTranslation('bookings')
  if (lines.length === 0) return null
  return (
    <Section title={t('offering.title')}>
      <ul className="space-y-3">
        {lines.map((line) => (
          <li key={line.id}>
            <p className="mb-1">
              <span className="font-medium">{line.name}</span>
              <span className="text-sm text-faint">{` · ${t('lines.units', { count: line.units })}`}</span>
            </p>
            <ButtonLink
              size="sm"
              variant="primary"
              to={paths.line(line.id)}
              aria-label={`${t('offering.look')}: ${line.name}`}
            >
              {t('offering.look')}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
