import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx'

/** One choice of several. */
export function RadioGroup({ defaultValue, ...rest }: ChoiceGroupProps & { defaultValue?: string }) {
  return <ChoiceGroup type="radio" values={defaultValue === undefined ? [] : [defaultValue]} {...rest} />
}
