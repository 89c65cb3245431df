import { z } from 'zod'

/** What the database holds in an integer. */
const INTEGER_MAX = 2_147_483_647

/**
 * The revision of the page that a form was filled on; one that no page of ours had asks to load it anew, in the words of a key.
 * @param least 0 where the first page has nothing stored behind it yet
 */
export const revisionOr = (key: string, least: 0 | 1 = 1) =>
  z.coerce.number(key).int(key).min(least, key).max(INTEGER_MAX, key)
