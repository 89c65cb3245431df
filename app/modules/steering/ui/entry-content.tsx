import { DescriptionList } from '#app/components/description-list.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { steeringPaths } from '#app/platform/steering-paths.ts'
import type { OwnEntry } from '../challenge-view.ts'
import { FileList } from './file-list.tsx'

/** An entry as it was handed in, to read. */
export function EntryContent({ challengeId, own }: { challengeId: string; own: OwnEntry }) {
  const { t, i18n } = useTranslation('steering')
  const { summary, approach, team, milestones } = own.content
  const words = (text: string) => <p className="max-w-read whitespace-pre-line">{text}</p>
  return (
    <DescriptionList
      columns={1}
      items={[
        { term: t('entry.summary'), detail: words(summary) },
        { term: t('entry.approach'), detail: words(approach) },
        { term: t('entry.team'), detail: words(team) },
        {
          term: t('entry.milestones'),
          detail: words(
            milestones.map((one) => `${one.title} ${formatFen(one.amountFen, i18n.language)}`).join('\n'),
          ),
        },
        {
          term: t('entry.files'),
          detail: own.files.length > 0 && (
            <FileList files={own.files} hrefOf={(id) => steeringPaths.entryFile(challengeId, id)} />
          ),
        },
      ]}
    />
  )
}
