import { env } from './env.server.ts'

export type Brand = { name: string; city: string; logo: string }

/** Name, city and logo: configuration, since other cities will run this. */
export function brandIn(language: string): Brand {
  const { BRAND_NAME, BRAND_NAME_EN, BRAND_CITY, BRAND_CITY_EN, BRAND_LOGO } = env()
  return language.startsWith('zh')
    ? { name: BRAND_NAME, city: BRAND_CITY, logo: BRAND_LOGO }
    : { name: BRAND_NAME_EN, city: BRAND_CITY_EN, logo: BRAND_LOGO }
}

export type Operator = {
  name?: string
  contact?: string
  licenceUrl?: string
  icpRecord?: string
  policeRecord?: string
}

/** Who runs the site and under which records, as the law wants it shown; nothing of it is made up where it is not configured. */
export function operator(): Operator {
  const { OPERATOR_NAME, OPERATOR_CONTACT, LICENCE_URL, ICP_RECORD, POLICE_RECORD } = env()
  return {
    ...(OPERATOR_NAME && { name: OPERATOR_NAME }),
    ...(OPERATOR_CONTACT && { contact: OPERATOR_CONTACT }),
    ...(LICENCE_URL && { licenceUrl: LICENCE_URL }),
    ...(ICP_RECORD && { icpRecord: ICP_RECORD }),
    ...(POLICE_RECORD && { policeRecord: POLICE_RECORD }),
  }
}
