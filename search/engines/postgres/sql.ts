/** Runs one statement and gives its rows: a pool, or a transaction in progress. */
export type Sql = <Row>(text: string, values: readonly unknown[]) => Promise<Row[]>

type Pool = { query(text: string, values: unknown[]): Promise<{ rows: unknown[] }> }

/** What a caller's transaction must be able to do; Prisma's clients can. */
export type RawTransaction = {
  $queryRawUnsafe<Result = unknown>(query: string, ...values: unknown[]): Promise<Result>
}

export function sqlOfPool(pool: Pool): Sql {
  return async <Row>(text: string, values: readonly unknown[]) => {
    const { rows } = await pool.query(text, [...values])
    return rows as Row[]
  }
}

export function sqlOfTransaction(tx: RawTransaction): Sql {
  return <Row>(text: string, values: readonly unknown[]) => tx.$queryRawUnsafe<Row[]>(text, ...values)
}
