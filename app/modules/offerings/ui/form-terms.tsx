import { DateInput } from '#app/components/date-input.tsx'
import { Field } from '#app/components/field.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { FormPart } from './form-part.ts'

/** 价格与周期. */
export function FormPrice({ form, options }: FormPart) {
  const { t } = useTranslation('offerings')
  return (
    <Section title={t('form.price')} lead={t('form.priceLead')}>
      <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-4">
        <Field id="priceModel" label={t('field.priceModel')} error={form.errors.priceModel}>
          <Select
            name="priceModel"
            blank={t('blank')}
            options={options.priceModels}
            defaultValue={form.text('priceModel')}
          />
        </Field>
        <Amount form={form} name="priceMinFen" label={t('field.priceMin')} help={t('help.price')} />
        <Amount form={form} name="priceMaxFen" label={t('field.priceMax')} />
        <Count
          form={form}
          name="leadTimeDays"
          label={t('field.leadTimeDays')}
          unit={t('unit.days')}
          hint={t('hint.leadTimeDays')}
        />
      </div>
    </Section>
  )
}

/** 产能. */
export function FormCapacity({ form }: FormPart) {
  const { t } = useTranslation('offerings')
  return (
    <Section title={t('form.capacity')} lead={t('form.capacityLead')}>
      <div className="grid gap-5 sm:grid-cols-3">
        <Count
          form={form}
          name="wipLimit"
          label={t('field.wipLimit')}
          unit={t('unit.projects')}
          help={t('help.wipLimit')}
        />
        <Count
          form={form}
          name="openSlots"
          label={t('field.openSlots')}
          unit={t('unit.projects')}
          help={t('help.openSlots')}
        />
        <Day
          form={form}
          name="nextFreeOn"
          label={t('field.nextFreeOn')}
          hint={t('hint.nextFreeOn')}
          help={t('help.capacity')}
        />
      </div>
    </Section>
  )
}

/** 有效期. */
export function FormValidity({ form }: FormPart) {
  const { t } = useTranslation('offerings')
  return (
    <Section title={t('form.validity')}>
      <Day
        form={form}
        name="validTo"
        label={t('field.validTo')}
        hint={t('hint.validTo')}
        help={t('help.validTo')}
      />
    </Section>
  )
}

type Input = { form: FormPart['form']; name: string; label: string; hint?: string; help?: string }

export function Amount({ form, name, label, hint, help }: Input) {
  const { t } = useTranslation('offerings')
  return (
    <Field id={name} label={label} hint={hint} help={help} error={form.errors[name]}>
      <NumberInput name={name} unit={t('unit.wanYuan')} decimal defaultValue={form.text(name)} />
    </Field>
  )
}

function Count({ form, name, label, hint, help, unit }: Input & { unit: string }) {
  return (
    <Field id={name} label={label} hint={hint} help={help} error={form.errors[name]}>
      <NumberInput name={name} unit={unit} defaultValue={form.text(name)} />
    </Field>
  )
}

function Day({ form, name, label, hint, help }: Input) {
  return (
    <Field id={name} label={label} hint={hint} help={help} error={form.errors[name]}>
      <DateInput name={name} defaultValue={form.text(name)} />
    </Field>
  )
}
