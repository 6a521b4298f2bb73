/** Data as a code for an address: JSON, deflated (RFC 1951), in base64url (RFC 4648 §5). Knows no plan, and trusts no code. */

/** The longest code that is read, in signs: more than any address that people pass on. */
export const longestCode = 8000

/** The most that a code may unpack to, in bytes: a small code can be made to unpack to gigabytes. */
export const mostUnpacked = 100_000

/** The code of something that JSON can say: letters, figures, `-` and `_`. */
export async function pack(data: unknown): Promise<string> {
  const packed = new Response(JSON.stringify(data)).body?.pipeThrough(
    new CompressionStream('deflate-raw'),
  )
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** What came out of a code, or why nothing did. Never rejects. */
export async function unpack(
  code: string,
): Promise<{ readonly data: unknown } | { readonly fault: 'tooLong' | 'damaged' }> {
  if (code.length > longestCode) return { fault: 'tooLong' }
  try {
    const letters = atob(code.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = await inflated(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)))
    if (!bytes) return { fault: 'tooLong' }
    return { data: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return { fault: 'damaged' }
  }
}

/** Null if there is more than may be. Stops reading there. Rejects if it is not deflated. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream?.getReader()
  const whole = new Uint8Array(mostUnpacked)
  let length = 0
  for (;;) {
    const part = (await reader?.read())?.value
    if (!part) return whole.subarray(0, length)
    if (length + part.length > mostUnpacked) {
      // A stream that breaks while it is left has nothing more to say.
      reader?.cancel().catch(() => {})
      return null
    }
    whole.set(part, length)
    length += part.length
  }
}
