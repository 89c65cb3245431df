import { paths } from '#app/platform/paths.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'

/** Where each thing of the catalogue has its page. */
export const pageOf: Record<IndexName, (id: string) => string> = {
  offerings: paths.offering,
  providers: paths.provider,
  needs: paths.publicNeed,
}
