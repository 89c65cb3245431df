/** Stands in for taxonomy-names.ts in the browser (package.json, imports): there names come with the page, see find-name.ts. */
export function taxonomyName(): undefined {
  return undefined
}
