/** npm run import: the browser's import at the terminal, with the same use cases and the same rights. */
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Writable } from 'node:stream'
import type { TFunction } from 'i18next'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { findActorByEmail } from '#app/modules/accounts/find-actor-by-email.server.ts'
import { oversees } from '#app/modules/accounts/powers.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { finishJob } from '#app/platform/jobs/finish-job.server.ts'
import type { Language } from '#app/platform/language.ts'
import { type ProgressBar, showProgress } from '#app/platform/progress-bar.server.ts'
import { commitImport, discardImport } from '../commit-import.server.ts'
import { failuresSheet } from '../failures-sheet.server.ts'
import { FILE_LIMIT_BYTES, kindsOf } from '../import-kind.ts'
import { readImport } from '../read-import.server.ts'
import { startImport } from '../start-import.server.ts'
import { type ImportArguments, readImportArguments } from './import-arguments.ts'
import { reportLines } from './report-lines.ts'
import { writeWhole } from './write-whole.server.ts'

type Terminal = { output: Writable; errors: NodeJS.WriteStream }

/** A reason to stop, in words that say what to do next; nothing of the sheet was taken over. */
class Stop extends Error {}

/**
 * Imports a sheet. Answers the exit code: 0 every row is good, 1 some rows failed or the work broke off, 2 wrong arguments or a file
 * that is of no use; with 2 nothing was changed.
 */
export async function runImport(words: readonly string[], { output, errors }: Terminal): Promise<0 | 1 | 2> {
  const parsed = readImportArguments(words)
  const t = translator(parsed.language)
  if (!parsed.ok) {
    const { code, params } = parsed.wrong
    errors.write(`${t(`imports:command.wrong.${code}`, params)}\n\n${t('imports:command.usage')}\n`)
    return 2
  }
  if (parsed.value === 'help') {
    output.write(`${t('imports:command.usage')}\n`)
    return 0
  }
  try {
    return await importSheet(parsed.value, parsed.language, t, { output, errors })
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    errors.write(`${error.message}\n`)
    return 2
  }
}

async function importSheet(
  asked: ImportArguments,
  language: Language,
  t: TFunction,
  { output, errors }: Terminal,
): Promise<0 | 1 | 2> {
  const bytes = await bytesOf(asked.file, t)
  const actor = await actorOf(asked, t)
  const say = (text: string) => output.write(`${text}\n`)
  const started = await startImport(actor, asked.kind, { name: path.basename(asked.file), bytes })
  if (!started.ok) throw new Stop(t(`imports:refusal.${started.refusal}`))
  const { id } = started.value
  say(whose(actor, asked, t))

  const checked = await withProgress(t('imports:command.checking'), 'import.check', id, t, errors)
  if (!checked) return 1
  const report = await reportOf(actor, id)
  for (const line of reportLines(report, t)) say(line)
  const { refusal, good, bad } = report.import
  if (refusal) return 2
  if (asked.failures) say(await saveFailures(actor, id, asked.failures, language, t))
  if (asked.dryRun || good === 0) {
    await discardImport(actor, id)
    say(t(good === 0 ? 'imports:command.nothing' : 'imports:command.dryRun', { count: good }))
    return bad > 0 ? 1 : 0
  }

  const moved = await commitImport(actor, id, asked.publish ? 'published' : 'draft')
  if (!moved.ok) throw new Stop(t(`imports:refusal.${moved.refusal}`))
  const taken = await withProgress(t('imports:command.takingOver'), 'import.commit', id, t, errors)
  const { created, changed, unchanged, refused } = (await reportOf(actor, id)).import
  say(t('imports:result', { created, changed, unchanged, refused }))
  if (!taken) return 1
  if (asked.kind !== 'organizations')
    say(t(asked.publish ? 'imports:command.published' : 'imports:command.drafts'))
  if (bad > 0) say(t(asked.failures ? 'imports:command.mend' : 'imports:command.wantFailures'))
  return bad > 0 || refused > 0 ? 1 : 0
}

async function bytesOf(file: string, t: TFunction): Promise<Uint8Array> {
  try {
    const { size } = await stat(file)
    if (size > FILE_LIMIT_BYTES) throw new Stop(t('imports:refusal.too-large'))
    return await readFile(file)
  } catch (error) {
    if (error instanceof Stop) throw error
    const { code } = error as NodeJS.ErrnoException
    const key = code === 'ENOENT' ? 'imports:command.wrong.absent' : 'imports:command.wrong.unreadable'
    throw new Stop(t(key, { file, code }))
  }
}

/** Whoever is named, if they may import this at all. */
async function actorOf({ as: email, organization, kind }: ImportArguments, t: TFunction): Promise<Actor> {
  const found = await findActorByEmail(email, organization)
  if (!found.ok) throw new Stop(t(`imports:command.wrong.${found.refusal}`, { email, organization }))
  const kinds = kindsOf(found.value)
  if (kinds.includes(kind)) return found.value
  const may = kinds.map((one) => `${one} (${t(`imports:kind.${one}`)})`).join(', ')
  const key = may ? 'imports:command.wrong.notThis' : 'imports:command.wrong.notAtAll'
  throw new Stop(t(key, { email, kind: t(`imports:kind.${kind}`), may }))
}

function whose(actor: Actor, { kind, file }: ImportArguments, t: TFunction): string {
  const about = { file, name: actor.name, kind: t(`imports:kind.${kind}`) }
  return oversees(actor)
    ? t('imports:command.forMany', about)
    : t('imports:command.forOne', { ...about, organization: actor.organization?.name })
}

/** Sees a job through behind a bar; says what to do where it breaks off, and answers whether it is done. */
async function withProgress(
  before: string,
  type: string,
  id: string,
  t: TFunction,
  errors: NodeJS.WriteStream,
): Promise<boolean> {
  let bar: ProgressBar | undefined
  const words = { before, after: t('imports:command.rows'), left: t('imports:command.left') }
  try {
    const done = await finishJob(type, id, (reached, total) => {
      bar ??= showProgress(words, total, errors)
      bar.reach(reached)
    })
    if (done.ok) return true
    bar?.stop()
    errors.write(`${t('imports:command.broke', { reason: done.reason })}\n`)
    return false
  } finally {
    bar?.stop()
  }
}

async function reportOf(actor: Actor, id: string) {
  const report = await readImport(actor, id, 1)
  if (!report) throw new Error(`import ${id} has gone`)
  return report
}

/** Before anything is taken over: where the sheet cannot be written, nothing is. */
async function saveFailures(actor: Actor, id: string, file: string, language: Language, t: TFunction) {
  const sheet = await failuresSheet(actor, id, language)
  if (!sheet) return t('imports:command.noFailures')
  try {
    await writeWhole(file, sheet.bytes)
  } catch (error) {
    await discardImport(actor, id)
    const { code, message } = error as NodeJS.ErrnoException
    throw new Stop(t('imports:command.wrong.failuresUnwritable', { file, code: code ?? message }))
  }
  return t('imports:command.failuresWritten', { file })
}
