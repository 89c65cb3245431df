export type MatchArguments = { offerings: string; needs: string; top: number; out?: string; today?: string }

export const usage = `用法：npm run match -- --offerings 文件 --needs 文件 [--top 20] [--out 文件] [--today 年-月-日]
  文件可以是 CSV（UTF-8 或 GB18030）、XLSX 或 JSONL，至少有 id 和 title 两列；列名见 docs/import.md
  --top    每条需求列出的供给数，1 到 100000，缺省 20
  --out    结果文件；以 .csv 或 .xlsx 结尾时写成表格，否则每行一个 JSON；不写则输出到标准输出
  --today  按哪一天判断证书、时限，缺省今天`

const known = new Set(['offerings', 'needs', 'top', 'out', 'today'])

/** Reads the command line; a problem is a sentence for the user. Both `--top 20` and `--top=20` are taken. */
export function readArguments(
  words: readonly string[],
): { ok: true; value: MatchArguments } | { ok: false; problem: string } {
  const given = new Map<string, string>()
  for (let at = 0; at < words.length; at += 1) {
    const [, name = '', joined] = /^--([^=]+)(?:=(.*))?$/s.exec(words[at] ?? '') ?? []
    if (!known.has(name)) return { ok: false, problem: `不认识的参数 ${words[at]}` }
    if (joined === undefined) at += 1
    const value = joined ?? words[at]
    if (value === undefined || value === '') return { ok: false, problem: `--${name} 后面缺少值` }
    if (given.has(name)) return { ok: false, problem: `--${name} 写了两次` }
    given.set(name, value)
  }
  const offerings = given.get('offerings')
  const needs = given.get('needs')
  if (!offerings || !needs) return { ok: false, problem: `缺少 --${offerings ? 'needs' : 'offerings'}` }
  const topText = given.get('top') ?? '20'
  const top = Number(topText)
  if (!/^\d+$/.test(topText) || top < 1 || top > 100_000) {
    return { ok: false, problem: `--top 要是 1 到 100000 的整数，不是“${topText}”` }
  }
  const today = given.get('today')
  if (today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(today)) {
    return { ok: false, problem: `--today 要写成 2026-03-01 的样子，不是“${today}”` }
  }
  const out = given.get('out')
  return { ok: true, value: { offerings, needs, top, ...(out ? { out } : {}), ...(today ? { today } : {}) } }
}
