/** Fetches pictures before they are needed, so that a card is there at once. */
import { useEffect } from 'react'

export function usePictures(addresses: readonly string[]): void {
  const all = addresses.join('\n')
  useEffect(() => {
    for (const address of all.split('\n')) if (address !== '') new Image().src = address
  }, [all])
}
