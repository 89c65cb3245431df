import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { forgetJobs } from './forget-jobs.server.ts'
import { registerJob, runJobOf, runJobs } from './run-jobs.server.ts'
import { findJob, restartJob, startJob } from './start-job.server.ts'

const subject = randomUUID()

afterEach(() => registerJob('test.count', async () => {}))

const queued = () => transaction((tx) => startJob(tx, 'test.count', subject))
const state = () => reading((tx) => findJob(tx, 'test.count', subject))
/** As if the time until the next attempt, or the lease of a dead worker, had passed. */
const later = () => reading((tx) => tx.job.updateMany({ data: { notBefore: new Date(0) } }))

test('a job is done once, and its progress can be read', async () => {
  let calls = 0
  registerJob('test.count', async (job) => {
    calls++
    await job.progress(3, 10)
    expect(await state()).toMatchObject({ status: 'running', done: 3, total: 10 })
  })
  await queued()
  expect(await state()).toMatchObject({ status: 'waiting', done: 0, total: null })
  expect(await runJobs()).toBe(1)
  expect(await runJobs()).toBe(0)
  expect(calls).toBe(1)
  expect(await state()).toMatchObject({ status: 'done', done: 3, total: 10 })
})

test('work queued in a transaction that fails is never done', async () => {
  const refused = transaction(async (tx) => {
    await startJob(tx, 'test.count', subject)
    throw new Error('changed my mind')
  })
  await expect(refused).rejects.toThrow('changed my mind')
  expect(await runJobs()).toBe(0)
  expect(await state()).toBeNull()
})

test('two workers never hold the same job', async () => {
  const seen: string[] = []
  registerJob('test.count', async (job) => void seen.push(job.id))
  const ids = [await queued(), await queued(), await queued(), await queued()]
  await Promise.all([runJobs(), runJobs(), runJobs()])
  expect(seen.sort()).toEqual(ids.sort())
})

test('a job whose worker died is taken over when its lease ends, and not before', async () => {
  const id = await queued()
  await reading((tx) =>
    tx.job.update({ where: { id }, data: { attempts: 1, notBefore: new Date(Date.now() + 60_000) } }),
  )
  expect(await runJobs()).toBe(0)
  await later()
  expect(await runJobs()).toBe(1)
})

test('a failing job is tried again, later each time, and at last left with its reason', async () => {
  registerJob('test.count', async () => {
    throw new Error('the disk is full')
  })
  await queued()
  for (let attempt = 1; attempt <= 5; attempt++) {
    await runJobs()
    expect(await runJobs()).toBe(0)
    await later()
  }
  expect(await runJobs()).toBe(0)
  expect(await state()).toMatchObject({ status: 'failed' })
  const [job] = await reading((tx) => tx.job.findMany())
  expect(job?.lastError).toContain('the disk is full')
})

test('a job that was given up, its worker dead or alive, says so and can be tried again', async () => {
  const restart = () => transaction((tx) => restartJob(tx, 'test.count', subject))
  const id = await queued()
  const leaseEnds = new Date(Date.now() + 60_000)
  await reading((tx) => tx.job.update({ where: { id }, data: { attempts: 5, notBefore: leaseEnds } }))
  expect(await state()).toMatchObject({ status: 'running' })
  expect(await restart()).toBe(false)
  await later()
  expect(await state()).toMatchObject({ status: 'failed' })
  expect(await runJobs()).toBe(0)
  expect(await restart()).toBe(true)
  expect(await runJobs()).toBe(1)
  expect(await state()).toMatchObject({ status: 'done' })
})

test('a command does the job of its subject alone, hears how far it is, and why it failed', async () => {
  const heard: [number, number][] = []
  const run = (about: string) =>
    runJobOf('test.count', about, (done, total) => void heard.push([done, total]))
  registerJob('test.count', async (job) => job.progress(1, 2))
  await queued()
  expect(await run(randomUUID())).toBe('not-due')
  expect(await run(subject)).toBe('done')
  expect(heard).toEqual([[1, 2]])
  registerJob('test.count', async () => {
    throw new Error('the disk is full')
  })
  await queued()
  expect(await run(subject)).toEqual({ failed: 'the disk is full' })
})

test('what was done a month ago is forgotten, but for the last of its type and what was not done', async () => {
  const now = new Date('2026-11-28T02:00:00Z')
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
  const job = (type: string, days: number, finished = true) => ({
    type,
    subjectId: subject,
    createdAt: daysAgo(days),
    ...(finished && { finishedAt: daysAgo(days) }),
  })
  await reading((tx) =>
    tx.job.createMany({
      data: [
        job('a', 50),
        job('a', 40),
        job('a', 31),
        job('a', 29),
        job('b', 90),
        job('c', 90, false),
        job('c', 80),
      ],
    }),
  )
  expect(await forgetJobs(now, 2)).toBe(3)
  const left = await reading((tx) => tx.job.findMany({ orderBy: [{ type: 'asc' }, { createdAt: 'asc' }] }))
  expect(left.map(({ type, createdAt }) => [type, createdAt])).toEqual([
    ['a', daysAgo(29)],
    ['b', daysAgo(90)],
    ['c', daysAgo(90)],
    ['c', daysAgo(80)],
  ])
})
