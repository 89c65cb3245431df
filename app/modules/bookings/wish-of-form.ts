import type { BookingForm } from './booking.schema.ts'
import type { RunParameters } from './capability.ts'
import { HOUR } from './window.ts'

type RunForm = Pick<
  BookingForm,
  'temperatureCelsius' | 'pressureMegapascal' | 'precisionMicrometre' | 'material' | 'verification'
>

/** What was filled in of what a run needs; blanks stay absent. */
export function parametersOf(form: RunForm): RunParameters {
  return {
    ...(form.temperatureCelsius !== undefined && { temperatureCelsius: form.temperatureCelsius }),
    ...(form.pressureMegapascal !== undefined && { pressureMegapascal: form.pressureMegapascal }),
    ...(form.precisionMicrometre !== undefined && { precisionMicrometre: form.precisionMicrometre }),
    ...(form.material && { materials: [form.material] }),
    ...(form.verification && { verificationKinds: [form.verification] }),
  }
}

/** The form of a booking as the wish that is judged. */
export function wishOf(form: BookingForm) {
  const until = new Date(form.from.getTime() + form.hours * HOUR)
  return {
    from: form.from,
    until,
    family: form.family,
    batchKg: form.batchKg ?? null,
    parameters: parametersOf(form),
    note: form.note,
    flex: { from: form.flexFrom ?? form.from, until: form.flexUntil ?? until },
  }
}
