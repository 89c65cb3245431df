/** What is wrong with a file, and where: rows and columns are counted as a spreadsheet shows them, the header being row 1. */
export class TableProblem extends Error {
  constructor(
    readonly file: string,
    message: string,
    readonly place: { row?: number | undefined; column?: string | undefined } = {},
  ) {
    super(message)
    this.name = 'TableProblem'
  }

  /** "offers.csv 第 7 行「标题」列：不能为空". */
  describe(): string {
    const row = this.place.row === undefined ? '' : ` 第 ${this.place.row} 行`
    const column = this.place.column === undefined ? '' : `「${this.place.column}」列`
    return `${this.file}${row}${column}：${this.message}`
  }
}
