import { expect, inject, test } from 'vitest'
import { encoder, filmHeight, filmWidth, weights } from '../../src/studio/ffmpeg.ts'

const ffmpeg = inject('ffmpeg')

test(`a film that cannot be written is told with the encoder’s own words${
  ffmpeg ? '' : ' (left out: there is no ffmpeg here)'
}`, { timeout: 60_000 }, async () => {
  if (!ffmpeg) return
  const film = encoder('/nowhere/film.mp4', '/nowhere/film.wav', [0], weights.film)
  const picture = new Uint8Array(filmWidth * filmHeight * 4)
  const written = async () => {
    for (let i = 0; i < 50; i++) await film.write(picture)
    await film.finish()
  }
  await expect(written()).rejects.toThrow(/ffmpeg ga opp: .*\/nowhere\/film\.wav/)
})
