import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { GalleryForms } from '#app/components/gallery/gallery-forms.tsx'
import { GalleryLists } from '#app/components/gallery/gallery-lists.tsx'
import { GalleryMatching } from '#app/components/gallery/gallery-matching.tsx'
import { GalleryParts } from '#app/components/gallery/gallery-parts.tsx'
import { GalleryPictures } from '#app/components/gallery/gallery-pictures.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { env } from '#app/platform/env.server.ts'
import { notFound } from '#app/platform/http.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  const { DEMO, NODE_ENV } = env()
  if (NODE_ENV === 'production' && !DEMO) notFound()
  return null
}

export const meta: MetaFunction = () => [{ title: '界面样张' }, { name: 'robots', content: 'noindex' }]

/** Every part of the kit in every state, for those who build pages; exists in development and in the demo only. */
export default function Design() {
  return (
    <>
      <PageHeader
        title="界面样张"
        lead="界面部件的各种状态，仅开发与演示环境可见；什么时候用哪一个，见 docs/design.md。"
      />
      <GalleryParts />
      <GalleryForms />
      <GalleryLists />
      <GalleryMatching />
      <GalleryPictures />
    </>
  )
}
