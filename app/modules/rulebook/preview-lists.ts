/** The lists of a preview that can be opened. */
export const needLists = ['changed', 'lost', 'gained', 'top', 'zero'] as const
export type NeedList = (typeof needLists)[number]

export const previewLists = [...needLists, 'firms'] as const
export type PreviewList = (typeof previewLists)[number]
