/** Serves a built site on this machine only, as a good web host would: ranges for films, compressed texts, the headers of the README. */
import { createServer } from 'node:http'
import sirv from 'sirv'

/** What a page cannot say about itself in a meta element, and a host has to add. */
const headers = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
}

/**
 * Serves a folder. Resolves once it can be visited; rejects with Node's `EADDRINUSE` if the port is taken.
 * @param {string} folder
 * @param {number} [port] 0 takes any free one
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>} `address` ends with a slash
 */
export function serve(folder, port = 0) {
  const send = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      // A name or a query with a fingerprint in it never means anything else later.
      const lasting = /\/assets\/|\?v=/.test(response.req.url ?? '')
      response.setHeader(
        'Cache-Control',
        lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  const server = createServer((request, response) => send(request, response))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const taken = typeof address === 'object' && address !== null ? address.port : port
      resolve({
        address: `http://localhost:${taken}/`,
        port: taken,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
}

/**
 * Serves on the first free port from `first` on, among twenty.
 * @param {string} folder
 * @param {number} first
 */
export async function serveFrom(folder, first) {
  for (let port = first; port < first + 20; port++) {
    const served = await serve(folder, port).catch((fault) => {
      if (fault.code !== 'EADDRINUSE') throw fault
      return null
    })
    if (served !== null) return served
  }
  throw new Error(
    [
      `Alle portene fra ${first} til ${first + 19} er opptatt. Velg en selv: PORT=8080 npm start`,
      `All ports from ${first} to ${first + 19} are taken. Choose one yourself: PORT=8080 npm start`,
    ].join('\n'),
  )
}
