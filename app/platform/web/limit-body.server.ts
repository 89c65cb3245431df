import type { RequestHandler } from 'express'

/** Bytes of a posted body at most; the largest form of the site is far below. */
export const BODY_LIMIT_BYTES = 1024 * 1024

/** Remix reads a body whole, however large: what is too large never reaches it. */
export const limitBody: RequestHandler = (request, response, next) => {
  const declared = Number(request.get('Content-Length') ?? 0)
  const tooLarge = () => {
    if (response.headersSent) return
    response.status(413).set('Connection', 'close').type('text')
    response.send('提交内容超过 1 MB，请精简后重试。The form is larger than 1 MB; shorten it and try again.')
  }
  if (declared > BODY_LIMIT_BYTES) return tooLarge()
  let received = 0
  request.on('data', (chunk: Buffer) => {
    received += chunk.length
    if (received > BODY_LIMIT_BYTES) {
      tooLarge()
      request.destroy()
    }
  })
  // Counting must not start the flow before Remix listens.
  request.pause()
  next()
}
