import type { Kept } from '#app/components/kept-typing/kept.ts'
import { Section } from '#app/components/section.tsx'
import type { DomainCode } from '#app/modules/taxonomy/domain-code.ts'
import type { FieldSpec } from '#app/modules/taxonomy/extension.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { ExtensionFields } from '#app/modules/taxonomy/ui/extension-fields.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { OfferingSection } from '../offering-sections.ts'
import { FormBasics } from './form-basics.tsx'
import { FormCases } from './form-cases.tsx'
import type { FormPart } from './form-part.ts'
import { FormPreferences, FormScope } from './form-scope.tsx'
import { FormCapacity, FormPrice, FormValidity } from './form-terms.tsx'

/** The fields of one section. */
export function FormSection({
  section,
  part,
  domain,
  fields,
  kept,
}: {
  section: OfferingSection
  part: FormPart
  domain: DomainCode
  fields: readonly FieldSpec[]
  /** What an earlier tab left behind, to which rows must be there. */
  kept: Kept | undefined
}) {
  const { t, i18n } = useTranslation('offerings')
  switch (section) {
    case 'basics':
      return <FormBasics {...part} />
    case 'terms':
      return (
        <>
          <FormPrice {...part} />
          <FormCapacity {...part} />
          <FormValidity {...part} />
        </>
      )
    case 'scope':
      return <FormScope {...part} />
    case 'customers':
      return <FormPreferences {...part} />
    case 'specifics':
      return (
        <Section
          title={t('form.extension', { domain: nameOf('domain', domain, i18n.language) })}
          lead={t('form.extensionLead')}
        >
          <ExtensionFields
            fields={fields}
            on="offering"
            values={part.form.extension}
            errors={part.form.errors}
          />
        </Section>
      )
    case 'cases':
      return (
        <FormCases {...part} kept={kept?.entries.flatMap(([name, value]) => (value ? [name] : [])) ?? []} />
      )
  }
}
