import express, { type Router } from 'express'

/**
 * The files of the built site. A folder has no page: the server's own answer to one is a redirect to what was asked for, which may
 * be spelled so that it names another host.
 */
export function siteFiles(folder: string): Router {
  const router = express.Router()
  router.use(
    '/assets',
    express.static(`${folder}/assets`, { immutable: true, maxAge: '1y', redirect: false }),
  )
  router.use(express.static(folder, { maxAge: '1h', redirect: false }))
  return router
}
