/**
 * The head of a file to be kept, never shown in the page (RFC 6266): an ASCII name for old clients beside the real one.
 * Every answer of the site forbids sniffing, and those to signed-in people being kept; neither is repeated here.
 * @param name with its ending, in any script
 */
export function attachmentHeaders(name: string, mediaType: string): Record<string, string> {
  const clean = name.replace(/[\p{Cc}\p{Cs}"\\/:*?<>|]/gu, '-')
  const ending = /\.[a-z0-9]{1,5}$/i.exec(clean)?.[0] ?? ''
  const encoded = encodeURIComponent(clean).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="export${ending}"; filename*=UTF-8''${encoded}`,
  }
}
