import type { RequestHandler } from 'express'

/** Bytes of a posted body at most; the largest form of the site is far below. */
export const BODY_LIMIT_BYTES = 1024 * 1024
/** The forms that take files; their actions refuse what is larger than the product's own limits below this. */
const UPLOAD_PATH =
  /^\/(?:imports|organization\/verification|proposals\/[^/]+\/attachments|leads\/[^/]+\/talk|needs\/[^/]+\/talk\/[^/]+?|deals\/[^/]+\/(?:milestones\/[^/]+?|confirm)|official\/targets\/[^/]+?|challenges\/[^/]+\/enter)(?:\.data)?$/
export const UPLOAD_LIMIT_BYTES = 21 * 1024 * 1024
/** Bytes that are thrown away of a body that says itself that it is too large; a browser shows no answer before it has sent all. */
const THROWN_AWAY_BYTES = 256 * 1024 * 1024

/** Remix reads a body whole, however large: what is too large never reaches it. */
export const limitBody: RequestHandler = (request, response, next) => {
  const limit = UPLOAD_PATH.test(request.path) ? UPLOAD_LIMIT_BYTES : BODY_LIMIT_BYTES
  const declared = Number(request.get('Content-Length') ?? 0)
  const tooLarge = () => {
    if (response.headersSent) return
    response.status(413).type('text')
    response.send(
      `提交内容超过 ${limit >> 20} MB，请精简后重试。The form is larger than ${limit >> 20} MB; shorten it and try again.`,
    )
  }
  let received = 0
  if (declared > limit) {
    request.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (received > THROWN_AWAY_BYTES) request.destroy()
    })
    request.once('end', tooLarge)
    return
  }
  request.on('data', (chunk: Buffer) => {
    received += chunk.length
    if (received > limit) {
      tooLarge()
      request.destroy()
    }
  })
  // Counting must not start the flow before Remix listens.
  request.pause()
  next()
}
