import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import type { Language } from '../language.ts'
import { paths } from '../paths.ts'
import type { Brought, Texts } from './brought-texts.ts'
import { textsOf } from './i18n.server.ts'
import type { Template } from './say.ts'
import type { PageTexts } from './use-translation.ts'

/** All that can be said in a language, as the browser fetches it. */
export type Pack = { json: string; version: string; texts: ReadonlyMap<string, Template> }

/** @param names what a module adds to the texts, by full name */
export function packOf(language: Language, names: Iterable<[string, Template]>): Pack {
  const texts = new Map<string, Template>([...flat(textsOf(language)), ...names])
  const json = JSON.stringify(Object.fromEntries(texts))
  return { json, texts, version: createHash('sha256').update(json).digest('base64url').slice(0, 12) }
}

/** Each text by its full name: 'needs:new.title'. */
function* flat(tree: object, before = '', mark = ':'): Generator<[string, Template]> {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string' || Array.isArray(value)) yield [before + key, value as Template]
    else yield* flat(value as object, before + key + mark, '.')
  }
}

/** The texts that one page is rendered with. They remember what was said, for the page to bring just that along. */
export function pageTexts(language: Language, pack: Pack): PageTexts {
  const said: Record<string, Texts> = {}
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const say = (name: string) => {
    const text = pack.texts.get(name)
    const [namespace = '', key = ''] = name.split(':', 2)
    said[namespace] = Object.assign(said[namespace] ?? {}, { [key]: text ?? null })
    return text
  }
  return {
    language,
    find(names) {
      const found = names.find((name) => pack.texts.has(name)) ?? names.at(-1) ?? ''
      // All plural forms of the language come along, for a number may change while one looks.
      const plural = /^(.+)_(?:one|other)$/.exec(found)?.[1]
      for (const form of plural && names.length > 1 ? forms : []) say(`${plural}_${form}`)
      return say(found)
    },
    whenMore: () => () => {},
    arrivals: () => 0,
    brought() {
      const address = paths.texts({ language, v: pack.version })
      // Within a script only '<' could end it.
      return JSON.stringify({ pack: address, texts: said } satisfies Brought).replaceAll('<', '\\u003c')
    },
  }
}

const page = new AsyncLocalStorage<PageTexts>()

/** Renders with these texts at hand also for what no component says: the names of codes. */
export function sayingWith<Result>(texts: PageTexts, render: () => Result): Result {
  return page.run(texts, render)
}

/** The texts of the page that is being rendered; undefined while none is. */
export function textsOfPage(): PageTexts | undefined {
  return page.getStore()
}
