import type { Actor } from '#app/modules/accounts/actor.ts'
import { districtsOf } from '#app/modules/accounts/districts-of.ts'
import { dayOf } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { findDraft } from './draft.data.server.ts'
import { effectLines } from './effect-lines.server.ts'
import { findPreview } from './preview.data.server.ts'
import { pageOfFirmRows, pageOfNeedRows } from './preview-lists.data.server.ts'
import type { PreviewList } from './preview-lists.ts'
import { previewLine } from './read-draft.server.ts'

const EFFECTS_PER_PAGE = 10
const FIRMS_PER_PAGE = 30

/** A preview with one page of the needs that an official may see, or of the firms that these concern; null where there is none. */
export async function readPreview(
  actor: Actor,
  id: string,
  { show, page }: { show: PreviewList; page: number },
  now = new Date(),
) {
  return reading(async (tx) => {
    const preview = await findPreview(tx, id)
    const draft = preview && (await findDraft(tx, preview.draftId))
    if (!preview || !draft) return null
    const districts = districtsOf(actor, dayOf(now))
    const place = (perPage: number) => ({ districts, skip: (page - 1) * perPage, take: perPage })
    const needs =
      show === 'firms' ? null : await pageOfNeedRows(tx, id, { filter: show, ...place(EFFECTS_PER_PAGE) })
    const firms = show === 'firms' ? await pageOfFirmRows(tx, id, place(FIRMS_PER_PAGE)) : null
    return {
      preview: {
        ...(await previewLine(tx, actor, { preview, draft, now })),
        againstVersion: preview.againstVersion,
      },
      draft: { id: draft.id, title: draft.title, status: draft.status },
      needs: needs && (await effectLines(tx, needs.rows)),
      firms: firms?.rows ?? null,
      total: (needs ?? firms)?.total ?? 0,
      page,
      pages: Math.max(
        1,
        Math.ceil(((needs ?? firms)?.total ?? 0) / (show === 'firms' ? FIRMS_PER_PAGE : EFFECTS_PER_PAGE)),
      ),
    }
  })
}
