/** Puts what was kept back into the controls of a form, and opens the folds that hide some of it. */
export function restore(form: HTMLFormElement, entries: readonly [string, string][]): void {
  const values = new Map<string, string[]>()
  for (const [name, value] of entries) values.set(name, [...(values.get(name) ?? []), value])
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement) restoreInput(control, values.get(control.name) ?? [])
    else if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement)
      set(control, values.get(control.name)?.[0] ?? '')
  }
}

const NOT_TYPED = ['hidden', 'file', 'submit', 'button', 'reset']

function restoreInput(input: HTMLInputElement, kept: string[]) {
  if (NOT_TYPED.includes(input.type)) return
  if (input.type !== 'checkbox' && input.type !== 'radio') return set(input, kept[0] ?? '')
  const checked = kept.includes(input.value)
  if (input.checked === checked) return
  input.checked = checked
  unfold(input)
}

function set(control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string) {
  if (control.value === value) return
  control.value = value
  unfold(control)
}

function unfold(control: Element) {
  for (let fold = control.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
}
