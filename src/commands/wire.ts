/** What a visit costs on the wire, as the browser itself counts it: every request with its bytes, packed and with headers. */
import type { Page } from 'playwright-core'

export type Fetched = {
  readonly address: string
  readonly kind: 'code' | 'words' | 'font' | 'picture' | 'film' | 'other'
  /** Bytes on the wire; of a film only what has come so far. */
  readonly bytes: number
}

export type Wire = {
  /** Everything asked for until now, in order. */
  fetched(): readonly Fetched[]
}

/** Listens to a page from now on, with an empty cache. */
export async function listen(page: Page): Promise<Wire> {
  const line = await page.context().newCDPSession(page)
  const requests = new Map<string, { address: string; bytes: number }>()
  line.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('http')) requests.set(requestId, { address: request.url, bytes: 0 })
  })
  line.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request) request.bytes += encodedDataLength
  })
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request) request.bytes = encodedDataLength
  })
  await line.send('Network.enable')
  await line.send('Network.setCacheDisabled', { cacheDisabled: true })
  return {
    fetched: () =>
      [...requests.values()].map(({ address, bytes }) => ({
        address,
        bytes,
        kind: kindOf(new URL(address).pathname),
      })),
  }
}

function kindOf(path: string): Fetched['kind'] {
  if (/(\/|\.html|\.js|\.css)$/.test(path)) return 'code'
  if (/\.json$/.test(path)) return 'words'
  if (/\.woff2$/.test(path)) return 'font'
  if (/\.(webp|png|jpg|svg|ico)$/.test(path)) return 'picture'
  if (/\.mp4$/.test(path)) return 'film'
  return 'other'
}

/** The bytes of some kinds together. */
export const bytesOf = (fetched: readonly Fetched[], ...kinds: Fetched['kind'][]): number =>
  fetched.reduce((sum, { kind, bytes }) => sum + (kinds.includes(kind) ? bytes : 0), 0)
