import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx'

/** Any number of choices under one name; `values` are those ticked at first. */
export function CheckboxGroup({ values = [], ...rest }: ChoiceGroupProps & { values?: readonly string[] }) {
  return <ChoiceGroup type="checkbox" values={values} {...rest} />
}
