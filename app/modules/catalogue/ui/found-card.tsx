import type { ReactNode } from 'react'
import { Badge } from '#app/components/badge.tsx'
import { Card } from '#app/components/card.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { paths } from '#app/platform/paths.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import type { Found } from '../catalogue-view.ts'
import { textOf } from '../marks.ts'
import { pageOf } from '../page-of.ts'
import { Marked } from './marked.tsx'

/** An offering, a provider or a need in the list: what is told of it stands in its words already. */
export function FoundCard({ index, found, action }: { index: IndexName; found: Found; action?: ReactNode }) {
  const { id, title, summary, maker, about, facts, badges } = found
  return (
    <Card
      title={<Marked text={title} />}
      to={pageOf[index](id)}
      action={action}
      meta={
        maker ? (
          <>
            <TextLink to={paths.provider(maker[0])}>{maker[1]}</TextLink>
            {about && ` · ${about}`}
          </>
        ) : (
          about
        )
      }
    >
      {textOf(summary) && (
        <p className="max-w-read text-muted">
          <Marked text={summary} />
        </p>
      )}
      {facts.length > 0 && (
        <dl className="facts mt-2">
          {facts.map(
            (label, at) =>
              at % 2 === 0 && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{facts[at + 1]}</dd>
                </div>
              ),
          )}
        </dl>
      )}
      {badges.length > 0 && (
        <p className="badges">
          {badges.map(([tone, name]) => (
            <Badge key={name} tone={tone}>
              {name}
            </Badge>
          ))}
        </p>
      )}
    </Card>
  )
}
