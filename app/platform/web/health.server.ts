import express, { type Router } from 'express'
import { openedDatabase } from '../db.server.ts'

/** /livez: the process answers. /readyz: it also reaches its database and is not shutting down. */
export function healthRoutes(isDraining: () => boolean): Router {
  const router = express.Router()
  router.get('/livez', (_request, response) => void response.json({ ok: true }))
  router.get('/readyz', async (_request, response) => {
    // Whoever asks is to know at once, also while everybody waits for the database.
    if (isDraining()) return void response.status(503).json({ ready: false, draining: true })
    const database = await openedDatabase()
      .then(({ database }) => database.pool.query('SELECT 1'))
      .then(() => true)
      .catch(() => false)
    response.status(database ? 200 : 503).json({ ready: database, database, draining: false })
  })
  return router
}
