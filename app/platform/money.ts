/** Money is an integer number of fen (分, 1/100 yuan) everywhere but on screen. */
export const FEN_PER_YUAN = 100
export const FEN_PER_WAN_YUAN = 1_000_000

/** Ten thousands of yuan (万元) as typed to fen; null where it is not an amount. */
export function fenOfWanYuan(text: string): number | null {
  return fenOf(text, /^\d{1,8}(\.\d{1,6})?$/, FEN_PER_WAN_YUAN)
}

/** Yuan as typed to fen; null where it is not an amount. */
export function fenOfYuan(text: string): number | null {
  return fenOf(text, /^\d{1,8}(\.\d{1,2})?$/, FEN_PER_YUAN)
}

function fenOf(text: string, amount: RegExp, fenPerUnit: number): number | null {
  const cleaned = text.normalize('NFKC').replaceAll(/[,\s¥￥]/g, '')
  return amount.test(cleaned) ? Math.round(Number(cleaned) * fenPerUnit) : null
}

/** "80 万元" and "8500 元"; "CNY 800,000" in English. */
export function formatFen(fen: number, language: string): string {
  if (language.startsWith('zh')) {
    return fen >= FEN_PER_WAN_YUAN
      ? `${trim(fen / FEN_PER_WAN_YUAN, 2)} 万元`
      : `${trim(fen / FEN_PER_YUAN, 2)} 元`
  }
  return `CNY ${(fen / FEN_PER_YUAN).toLocaleString('en', { maximumFractionDigits: 2 })}`
}

function trim(value: number, digits: number) {
  return String(Number(value.toFixed(digits)))
}
