import clsx from 'clsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatInstant, minuteOf } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { reportPath } from '#app/platform/report-path.ts'
import type { TalkLine } from '../talk-view.ts'
import { AttachmentList } from './attachment-list.tsx'

const CLOCK_FROM = 11

/** One thing that was said, by us on the right, by the other side on the left. */
export function MessageLine({ message, other }: { message: TalkLine; other: string }) {
  const { t, i18n } = useTranslation('proposals')
  const { id, mine, hidden, sentAt, readAt } = message
  return (
    <article
      className={clsx(
        'max-w-read rounded-lg border border-line px-3 py-2',
        mine ? 'ml-auto w-11/12 bg-brand-soft sm:w-4/5' : 'mr-auto w-11/12 bg-surface sm:w-4/5',
      )}
    >
      <p className="flex flex-wrap justify-between gap-x-3 text-sm text-faint">
        <span className="font-medium text-muted">{mine ? t('talk.us') : other}</span>
        <time dateTime={sentAt}>{formatInstant(sentAt, i18n.language)}</time>
      </p>
      {hidden && <p className="text-muted">{t('talk.hidden')}</p>}
      {message.text && <p className="break-words whitespace-pre-line">{message.text}</p>}
      <AttachmentList files={message.attachments} />
      {!mine && !hidden && (
        <p className="no-print text-right text-xs">
          <TextLink to={reportPath('message', id)} quiet>
            {t('talk.report')}
          </TextLink>
        </p>
      )}
      {mine && (
        <p className="text-right text-xs text-faint">
          {readAt ? t('talk.read', { time: clockOf(sentAt, readAt) }) : t('talk.notRead')}
        </p>
      )}
    </article>
  )
}

/** "14:05" on the same day, else with its day. */
function clockOf(sentAt: string, readAt: string): string {
  const [sent, read] = [minuteOf(sentAt), minuteOf(readAt)]
  return sent.slice(0, CLOCK_FROM) === read.slice(0, CLOCK_FROM) ? read.slice(CLOCK_FROM) : read
}
