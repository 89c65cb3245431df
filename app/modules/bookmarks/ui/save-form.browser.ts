import { lazy } from 'react'

/** The form is in the page already; the browser takes it over a moment later than the rest, and guests never load it. */
export const SaveForm = lazy(() => import('./save-form.tsx').then((file) => ({ default: file.SaveForm })))
