/** The picture of a scene: the poster of its clip or the still of its card. `null` where there is none. */
import type { Edition } from './edition.ts'

export function pictureOf({ story, clips, stills }: Edition, scene: string): string | null {
  const { clip, card } = story.scenes[scene] ?? {}
  return (clip === undefined ? stills[card ?? ''] : clips[clip]?.poster) ?? null
}
