import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { readLinesOf } from '#app/modules/bookings/read-line.server.ts'
import { OfferingLines } from '#app/modules/bookings/ui/offering-lines.tsx'
import { favouritesAmong } from '#app/modules/bookmarks/favourites-among.server.ts'
import { recordView } from '#app/modules/bookmarks/record-view.server.ts'
import { FavouriteButton, StarForm } from '#app/modules/bookmarks/ui/favourite-button.tsx'
import { readOffering } from '#app/modules/offerings/read-offering.server.ts'
import { offeringMetadata } from '#app/modules/offerings/structured-data.ts'
import { OfferingPage } from '#app/modules/offerings/ui/offering-page.tsx'
import { dayOf } from '#app/platform/dates.ts'
import { notFound } from '#app/platform/http.server.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await anyone(request)
  const offering = (await readOffering(params.id ?? '')) ?? notFound()
  const { id } = offering
  await recordView(actor, request, { kind: 'offerings', id })
  const [kept] = await favouritesAmong(actor, 'offerings', [id])
  const lines = offering.domainCode === 'R2' ? await readLinesOf(id) : []
  return {
    offering,
    today: dayOf(new Date()),
    kept: Boolean(kept),
    signedIn: Boolean(actor),
    own: actor?.organization?.id === offering.provider.id,
    mayAsk: Boolean(actor?.organization?.isManufacturer),
    lines: lines.map((line) => ({ id: line.id, name: line.name, units: line.parallelUnits })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? offeringMetadata(data.offering) : [])

export default function Offering() {
  const { kept, signedIn, lines, mayAsk, ...page } = useLoaderData<typeof loader>()
  const { t } = useTranslation('deals')
  const { id, title } = page.offering
  const item = { kind: 'offerings' as const, id }
  return (
    <OfferingPage
      {...page}
      beside={<OfferingLines lines={lines} />}
      action={
        <>
          <StarForm />
          <FavouriteButton item={item} title={title} kept={kept} signedIn={signedIn} />
          {mayAsk && <ButtonLink to={paths.newDeal(id)}>{t('ask.title')}</ButtonLink>}
        </>
      }
    />
  )
}
