/** Whether the screenplays belong to the story: a clip or a card of its own, and only people of its cast. */
import type { Screenplay } from '../story/screenplay.ts'
import type { Story } from '../story/story.ts'
import { clipsOf, stillsOf } from './edition.ts'
import { type Fault, fault } from './fault.ts'
import type { Manuscript, Script } from './manuscript.ts'
import type { KeyPath } from './sheet.ts'

export function checkScreenplays({ screenplays }: Manuscript, story: Story): readonly Fault[] {
  const shown = [...clipsOf(story), ...stillsOf(story)]
  return screenplays.flatMap(({ clip, sheet, screenplay }: Script) => {
    if (!screenplay) return []
    const say = (path: KeyPath, nb: string, en: string) => fault(sheet.at(path), nb, en)
    const faults: Fault[] = []
    if (screenplay.clip !== clip)
      faults.push(
        say(
          ['clip'],
          `Klippet heter «${screenplay.clip}», men fila «${clip}.yaml». De skal ha samme navn.`,
          `The clip is called ‘${screenplay.clip}’, but its file ‘${clip}.yaml’. They must have the same name.`,
        ),
      )
    else if (!shown.includes(clip))
      faults.push(
        say(
          ['clip'],
          `Ingen scene i historien viser «${clip}». Gi en scene dette klippet eller kortet, eller slett fila.`,
          `No scene of the story shows ‘${clip}’. Give a scene this clip or card, or delete the file.`,
        ),
      )
    for (const { who, path } of peopleIn(screenplay))
      if (!Object.hasOwn(story.cast, who))
        faults.push(
          say(
            path,
            `«${who}» er ikke med i historien. Rett navnet, eller skriv det inn i cast i story.yaml.`,
            `‘${who}’ is not in the story. Correct the name, or add it to cast in story.yaml.`,
          ),
        )
    return faults
  })
}

/** Everybody a screenplay names, and where. Whom or what somebody looks at may be a thing. */
function peopleIn({ shots }: Screenplay): readonly { who: string; path: KeyPath }[] {
  return shots.flatMap((shot, s) => {
    const at = ['shots', s]
    return [
      ...shot.cast.map((who, i) => ({ who, path: [...at, 'cast', i] })),
      ...Object.keys(shot.moods).map((who) => ({ who, path: [...at, 'moods', who] })),
      ...shot.beats.flatMap((beat, b) => [
        ...('who' in beat && beat.who !== undefined
          ? [{ who: beat.who, path: [...at, 'beats', b, 'who'] }]
          : []),
        ...(['moods', 'looks'] as const).flatMap((change) =>
          Object.keys(beat[change]).map((who) => ({ who, path: [...at, 'beats', b, change, who] })),
        ),
      ]),
    ]
  })
}
