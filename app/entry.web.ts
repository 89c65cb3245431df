/** The web server: one port for pages, assets and health; the worker runs inside unless told otherwise. */
import { openWeb } from './platform/web/open-web.server.ts'

await openWeb()
