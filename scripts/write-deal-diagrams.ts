/** `npm run docs:deals`: draws docs/deals.md's diagrams from the tables of the two processes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { withDiagrams } from '#app/modules/deals/diagram.ts'

const file = 'docs/deals.md'
writeFileSync(file, withDiagrams(readFileSync(file, 'utf8')))
