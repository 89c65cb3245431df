type Versions = { version: number; measuredFrom: number | null; measuredTo: number | null }

/** The first version that says what the newest says, but for capacity that was measured and that nobody wrote. */
export function sameWordsSince({ version, measuredFrom, measuredTo }: Versions): number {
  return measuredTo === version ? (measuredFrom ?? version) : version
}

/** The version that a form of an older one may take the place of: the newest, where only capacity was measured meanwhile. */
export function versionToReplace(offering: Versions, known: number): number {
  return known >= sameWordsSince(offering) && known < offering.version ? offering.version : known
}
