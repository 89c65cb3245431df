import { createContext, useContext } from 'react'

/** What the document's own answer knows of itself, also where no loader of it went well. */
export type Answer = {
  /** The number a person can quote. */
  reference?: string
  status: number
  theme: string
  elder: boolean
  /** Whether it brings back a form with what must be put right. */
  refused: boolean
}

export const AnswerContext = createContext<Answer | undefined>(undefined)

/** The name of the element that tells the browser what the server knew. */
export const ANSWER_META = 'answer'

let read: Answer | undefined

/** On the server what this answer is; in the browser what the answer was that brought the document. */
export function useAnswer(): Answer {
  const given = useContext(AnswerContext)
  if (given) return given
  read ??= answerOfDocument()
  return read
}

function answerOfDocument(): Answer {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name=${ANSWER_META}]`)
  const [status, reference] = (meta?.content ?? '').split(' ')
  const { theme = 'system', elder } = document.documentElement.dataset
  return {
    status: Number(status) || 200,
    ...(reference && { reference }),
    theme,
    elder: elder !== undefined,
    refused: meta?.dataset.refused !== undefined,
  }
}
