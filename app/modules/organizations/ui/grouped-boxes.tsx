import { CheckboxGroup } from '#app/components/checkbox-group.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import type { OptionGroup } from '#app/components/option.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

/** Many boxes under one name, folded by group; groups with something ticked start open. */
export function GroupedBoxes({
  name,
  legend,
  hint,
  groups,
  values,
  error,
}: {
  name: string
  legend: string
  hint?: string
  groups: OptionGroup[]
  values: string[]
  error?: string
}) {
  const { t } = useTranslation('organizations')
  return (
    <fieldset className="min-w-0" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className="mb-1 font-medium">{legend}</legend>
      {hint && (
        <p id={`${name}-hint`} className="mb-1.5 text-sm text-faint">
          {hint}
        </p>
      )}
      <div className="space-y-1.5">
        {groups.map((group, index) => {
          const ticked = group.options.filter(({ value }) => values.includes(value)).length
          return (
            <Disclosure
              key={group.label}
              open={ticked > 0 || (index === 0 && Boolean(error))}
              summary={
                <>
                  {group.label}
                  {ticked > 0 && (
                    <span className="text-sm font-normal text-faint">{t('ticked', { count: ticked })}</span>
                  )}
                </>
              }
            >
              <CheckboxGroup
                id={index === 0 ? name : `${name}-${index}`}
                name={name}
                legend={group.label}
                legendHidden
                options={group.options}
                values={values}
                error={index === 0 ? error : undefined}
                columns={2}
              />
            </Disclosure>
          )
        })}
      </div>
    </fieldset>
  )
}
