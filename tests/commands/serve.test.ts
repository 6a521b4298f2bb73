import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compress } from '../../src/commands/compress.mjs'
import { serve, serveFrom } from '../../src/commands/serve.mjs'

let folder = ''
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidestilt-site-'))
  await mkdir(join(folder, 'media'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Sidestilt</title>'.repeat(20))
  await writeFile(join(folder, 'media', 'clip.mp4'), '0123456789')
  await writeFile(join(folder, 'media', 'clip.nb.vtt'), 'WEBVTT\n')
  await compress(folder)
  site = await serve(folder)
})
afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

/** Node's fetch unpacks and hides the encoding, so the wire is looked at here. */
const get = (path: string, headers = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve) => {
    request(new URL(path, site.address), { headers }, (answer) => {
      let body = ''
      answer.on('data', (part) => {
        body += part
      })
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
      )
    }).end()
  })

test('a film can be fetched in parts, which browsers need to seek', async () => {
  const { status, headers, body } = await get('media/clip.mp4', { range: 'bytes=2-4' })
  expect({ status, body }).toEqual({ status: 206, body: '234' })
  expect(headers).toMatchObject({
    'content-type': 'video/mp4',
    'content-range': 'bytes 2-4/10',
    'accept-ranges': 'bytes',
  })
})

test('texts are sent packed to whoever can unpack them', async () => {
  expect((await get('', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('br')
  expect((await get('', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip')
  expect((await get('')).body).toContain('<title>Sidestilt</title>')
})

test('captions are sent as captions', async () => {
  expect((await get('media/clip.nb.vtt')).headers['content-type']).toBe('text/vtt')
})

test('nobody else may frame the page, guess at types or learn where visitors come from', async () => {
  expect((await get('')).headers).toMatchObject({
    'content-security-policy': "frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })
})

test.each(['media/', 'media', '../package.json', 'nothing.html'])(
  '%s is not found',
  async (path) => {
    expect((await get(path)).status).toBe(404)
  },
)

test('when a port is taken the next one is', async () => {
  const next = await serveFrom(folder, site.port)
  await next.close()
  expect(next.port).toBeGreaterThan(site.port)
})
