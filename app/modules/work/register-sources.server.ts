import { needSource } from '#app/modules/needs/document-sources.server.ts'
import { offeringSource, providerSource } from '#app/modules/offerings/document-sources.server.ts'
import { registerDocumentSource } from '#search/indexer/sources.ts'

/** Tells the indexer where each index's documents come from; called once by every entry. */
export function registerSources(): void {
  registerDocumentSource(offeringSource)
  registerDocumentSource(providerSource)
  registerDocumentSource(needSource)
}
