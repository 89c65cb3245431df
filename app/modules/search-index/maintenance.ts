/** Long work on the index, as jobs. */
export const maintenanceKinds = ['reconcile', 'rebuild'] as const
export type MaintenanceKind = (typeof maintenanceKinds)[number]

/** The job of each kind, and the event that says it is done. */
export const jobTypes: Record<MaintenanceKind, string> = {
  reconcile: 'search.reconcile',
  rebuild: 'search.rebuild',
}
export const doneEvents: Record<MaintenanceKind, string> = {
  reconcile: 'search.reconciled',
  rebuild: 'search.rebuilt',
}
