/** What each route answers to whom, when it is asked for what belongs to somebody else. */
import { organizationOf, type Row, signedIn } from './routes/answers.ts'
import { fromLeadToDeal } from './routes/from-lead-to-deal.ts'
import { market } from './routes/market.ts'
import { officials } from './routes/officials.ts'
import { pilotLines } from './routes/pilot-lines.ts'
import { siteAndAccount } from './routes/site-and-account.ts'

export const routeTable: Record<string, Row> = {
  ...market,
  ...fromLeadToDeal,
  ...pilotLines,
  ...officials,
  // After all others: here askers change what they are themselves.
  ...siteAndAccount,
  // Last: whoever may found an organization belongs to one afterwards.
  '_app.organization.new': { read: signedIn, write: { answers: signedIn, forms: [organizationOf] } },
}
