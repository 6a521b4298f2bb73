/** A field that keeps what can be kept while it is typed, and shows what is kept when it is left. */
import { type ChangeEvent, useState } from 'react'

/** `keep` is given every text that is typed, and says whether it could be kept. */
export function useTyped(kept: string, keep: (text: string) => boolean) {
  const [typed, setTyped] = useState<string | null>(null)
  const [isKept, setKept] = useState(true)
  return {
    value: typed ?? kept,
    'aria-invalid': !isKept || undefined,
    onChange({ currentTarget }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) {
      setTyped(currentTarget.value)
      setKept(keep(currentTarget.value))
    },
    onBlur() {
      setTyped(null)
      setKept(true)
    },
  }
}
