import type { ReactNode } from 'react'
import { Card } from '#app/components/card.tsx'
import { PageHeader } from '#app/components/page-header.tsx'

/** A page of one narrow form: what it is for, the form, and where else to go. */
export function AuthSheet({
  title,
  lead,
  footer,
  children,
}: {
  title: string
  lead?: ReactNode
  footer?: ReactNode
  children: ReactNode
}) {
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <Card footer={footer}>{children}</Card>
    </>
  )
}
