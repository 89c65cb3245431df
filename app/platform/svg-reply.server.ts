/** A picture that was drawn for one person: kept by nobody else, and for a minute only. */
export function svgReply(svg: string): Response {
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cache-Control': 'private, max-age=60' },
  })
}
