import { Outlet } from '@remix-run/react'
import { SiteShell } from '#app/shell/site-shell.tsx'

export default function Frame() {
  return (
    <SiteShell>
      <Outlet />
    </SiteShell>
  )
}
