const gain = (grade: number) => 2 ** grade - 1
const discounted = (grades: readonly number[]) =>
  grades.reduce((sum, grade, place) => sum + gain(grade) / Math.log2(place + 2), 0)

/** NDCG at a cut, with exponential gain. 0..1; 1 where no better order exists. */
export function ndcg(ranked: readonly string[], grades: Readonly<Record<string, number>>, cut = 10): number {
  const got = ranked.slice(0, cut).map((id) => grades[id] ?? 0)
  const best = Object.values(grades)
    .sort((a, b) => b - a)
    .slice(0, cut)
  const ideal = discounted(best)
  return ideal === 0 ? 0 : discounted(got) / ideal
}

export const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length
