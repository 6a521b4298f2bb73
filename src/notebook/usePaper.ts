/** The answers on paper: when she asks for it here, and, on a page of their own, whenever that page is printed. */
import { useEffect, useEffectEvent } from 'react'
import type { Leaving } from './exports/outside.ts'

const paper = () => import('./exports/paper.tsx')

/** `leaving` says what goes out, as it stands when it is asked for. Gives what lays the booklet out and opens the browser's print dialogue. It rejects if the code for it cannot be fetched. */
export function usePaper(leaving: () => Leaving, isPage: boolean): () => Promise<string> {
  const now = useEffectEvent(leaving)
  useEffect(() => {
    if (!isPage) return
    let lay = () => {}
    // Fetched before it is needed: a browser that prints does not wait.
    paper().then(
      ({ layOnPaper }) => {
        lay = () => layOnPaper(now())
      },
      () => {},
    )
    const onPrint = () => lay()
    window.addEventListener('beforeprint', onPrint)
    return () => window.removeEventListener('beforeprint', onPrint)
  }, [isPage])

  return async () => {
    const { layOnPaper } = await paper()
    layOnPaper(leaving())
    window.print()
    return ''
  }
}
