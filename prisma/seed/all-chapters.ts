/** The demo story, one chapter for each service domain, in the order of the taxonomy. */
import { chapter as software } from './chapters/software.ts'
import type { Chapter } from './story.ts'

export const chapters: Chapter[] = [software]
