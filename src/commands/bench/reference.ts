/** The practical limit: a page written by hand with two films and two buttons, that fetches ahead. What Sidestilt is measured against. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'

const page = `<!doctype html>
<html lang="nb">
<meta charset="utf-8">
<title>Reference</title>
<meta name="viewport" content="width=device-width">
<style>
  body { margin: 0; font: 18px sans-serif }
  main { position: relative; width: 1280px; max-width: 100%; aspect-ratio: 16 / 9 }
  video { position: absolute; width: 100%; height: 100%; z-index: 0 }
  video[data-active] { z-index: 1 }
  button { position: absolute; z-index: 2; bottom: 40px; font: inherit; padding: 12px }
</style>
<main>
  <video data-active src="one.mp4" poster="poster.webp" preload="auto" playsinline></video>
  <video src="two.mp4" preload="auto" playsinline></video>
  <button data-start>Start</button>
</main>
<script>
  const main = document.querySelector('main')
  const [one, two] = document.querySelectorAll('video')
  main.querySelector('[data-start]').onclick = ({ target }) => { target.remove(); one.play() }
  one.onended = () => {
    for (const choice of ['a', 'b']) {
      const button = document.createElement('button')
      button.textContent = choice
      button.dataset.choice = choice
      button.style.left = choice === 'a' ? '40px' : '140px'
      button.onclick = () => {
        one.removeAttribute('data-active')
        two.setAttribute('data-active', '')
        for (const each of main.querySelectorAll('button')) each.remove()
        two.play()
      }
      main.append(button)
    }
  }
</script>
`

/** Serves the reference page with two films and a poster from the disk. Resolves with its address. */
export async function serveReference(films: { one: string; two: string; poster: string }) {
  const packed = gzipSync(page)
  const files: Record<string, string> = {
    '/one.mp4': films.one,
    '/two.mp4': films.two,
    '/poster.webp': films.poster,
  }
  const server = createServer(async (request, response) => {
    const file = files[request.url ?? '']
    if (file === undefined) {
      const found = request.url === '/'
      response.writeHead(found ? 200 : 404, {
        'Content-Type': 'text/html;charset=utf-8',
        'Content-Encoding': 'gzip',
      })
      return response.end(packed)
    }
    const { size } = await stat(file)
    const [from, to] = rangeOf(request.headers.range, size)
    response.writeHead(request.headers.range === undefined ? 200 : 206, {
      'Content-Type': file.endsWith('.webp') ? 'image/webp' : 'video/mp4',
      'Content-Length': to - from + 1,
      'Content-Range': `bytes ${from}-${to}/${size}`,
      'Accept-Ranges': 'bytes',
    })
    createReadStream(file, { start: from, end: to }).pipe(response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return {
    address: `http://localhost:${port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** First and last byte asked for. */
function rangeOf(header: string | undefined, size: number): [number, number] {
  const [, from = '0', to = ''] = header?.match(/^bytes=(\d+)-(\d*)$/) ?? []
  return [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)]
}
