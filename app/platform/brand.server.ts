import { env } from './env.server.ts'

export type Brand = { name: string; city: string; logo: string }

/** Name, city and logo: configuration, since other cities will run this. */
export function brandIn(language: string): Brand {
  const { BRAND_NAME, BRAND_NAME_EN, BRAND_CITY, BRAND_CITY_EN, BRAND_LOGO } = env()
  return language.startsWith('zh')
    ? { name: BRAND_NAME, city: BRAND_CITY, logo: BRAND_LOGO }
    : { name: BRAND_NAME_EN, city: BRAND_CITY_EN, logo: BRAND_LOGO }
}
