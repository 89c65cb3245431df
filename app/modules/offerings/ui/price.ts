import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatFen } from '#app/platform/money.ts'

type Price = { priceModel: string | null; priceMinFen: number | null; priceMaxFen: number | null }

/** "60 万元 – 78 万元（项目总价）", "面议" …; undefined where nothing is stated. */
export function priceWords(
  { priceModel, priceMinFen, priceMaxFen }: Price,
  language: string,
): string | undefined {
  const model = priceModel ? nameOf('priceModel', priceModel, language) : ''
  const [low, high] = [priceMinFen, priceMaxFen].map((fen) =>
    fen === null ? null : formatFen(fen, language),
  )
  const amount = low && high && low !== high ? `${low} – ${high}` : (low ?? high)
  if (!amount) return model || undefined
  if (!model) return amount
  return language.startsWith('zh') ? `${amount}（${model}）` : `${amount} (${model})`
}
