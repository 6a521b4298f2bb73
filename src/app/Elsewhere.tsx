/** An address that is at home on the other page of the site: the learner's (index.html) or the course leader's (leader.html). Goes there. */
import { useEffect } from 'react'

export function Elsewhere({ page }: { readonly page: 'index.html' | 'leader.html' }) {
  useEffect(() => {
    const { search, hash } = window.location
    window.location.replace(page + search + hash)
  }, [page])
  return null
}
