import type { Member } from '#app/modules/accounts/actor.ts'
import { settleableFields } from '#app/modules/needs/open-fields.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { inLanguage, type Language } from '#app/platform/language.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { listAddenda } from './question.data.server.ts'
import { findOpenNeed } from './reception.data.server.ts'

/** Which versions of a need of the organization came out of an answer, with what it said, by version. */
export async function addendaOf(
  actor: Member,
  needId: string,
  language: Language,
): Promise<Record<number, string>> {
  if (!isUuid(needId)) return {}
  return reading(async (tx) => {
    const open = await findOpenNeed(tx, needId)
    if (!open || open.buyerId !== actor.organization.id) return {}
    const fields = settleableFields(open.need)
    const t = translator(language)
    const rows = await listAddenda(tx, needId)
    return Object.fromEntries(
      rows.flatMap(({ needVersion, field: key }) => {
        const spec = fields.find((one) => one.key === key)?.spec
        if (needVersion === null || !spec) return []
        const field = inLanguage(spec.needLabel ?? spec.label, language)
        return [[needVersion, t('proposals:questions.addendum', { field })]]
      }),
    )
  })
}
