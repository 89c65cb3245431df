import { TextLink } from '#app/components/text-link.tsx'
import { Toolbar } from '#app/components/toolbar.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { type FavouriteOrder, favouriteOrders } from '../favourites-tab.ts'

/** The order in force in bold, the other one as a link. */
export function OrderLinks({
  current,
  hrefFor,
}: {
  current: FavouriteOrder
  hrefFor: (order: FavouriteOrder) => string
}) {
  const { t } = useTranslation('bookmarks')
  return (
    <Toolbar
      end={
        <nav aria-label={t('order.label')}>
          <ul className="flex flex-wrap gap-4 text-sm">
            {favouriteOrders.map((order) => (
              <li key={order}>
                {order === current ? (
                  <span aria-current="true" className="font-semibold">
                    {t(`order.${order}`)}
                  </span>
                ) : (
                  <TextLink to={hrefFor(order)}>{t(`order.${order}`)}</TextLink>
                )}
              </li>
            ))}
          </ul>
        </nav>
      }
    />
  )
}
