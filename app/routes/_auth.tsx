import { Outlet } from '@remix-run/react'
import { SiteShell } from '#app/shell/site-shell.tsx'

/** The frame of signing in and up: one narrow sheet in the middle. */
export default function AuthFrame() {
  return (
    <SiteShell>
      <div className="mx-auto w-full max-w-md py-4 sm:py-8">
        <Outlet />
      </div>
    </SiteShell>
  )
}
