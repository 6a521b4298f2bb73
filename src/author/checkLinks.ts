/** Whether everything that a story names is there: scenes, choices, its own folder. A story with these faults cannot be told at all. */
import type { Story } from '../story/story.ts'
import { type Fault, fault } from './fault.ts'
import type { Sheet } from './sheet.ts'

/** Faults that stop a story from being told; `id` is the name of its folder. */
export function checkLinks(id: string, story: Story, sheet: Sheet): readonly Fault[] {
  const faults: Fault[] = []
  const say = (path: (string | number)[], nb: string, en: string) =>
    faults.push(fault(sheet.at(path), nb, en))
  // A scene may be called ‘constructor’, and yet not be there.
  const sceneNamed = (name: string) =>
    Object.hasOwn(story.scenes, name) ? story.scenes[name] : undefined
  const leads = (path: (string | number)[], from: string, to: string) => {
    const target = sceneNamed(to)
    if (!target)
      say(
        path,
        `«${from}» leder til «${to}», som ikke er en scene. Rett navnet, eller skriv scenen.`,
        `‘${from}’ leads to ‘${to}’, which is not a scene. Correct the name, or write the scene.`,
      )
    else if (target.turn.kind === 'return')
      say(
        path,
        `«${from}» leder til «${to}», som er en bonus: dit kommer man bare fra en avslutning (bonus: ${to}).`,
        `‘${from}’ leads to ‘${to}’, which is a bonus: it is only opened from an ending (bonus: ${to}).`,
      )
  }

  if (story.id !== id)
    say(
      ['id'],
      `Historien heter «${story.id}», men mappa heter «${id}». De skal ha samme navn.`,
      `The story is called ‘${story.id}’, but its folder ‘${id}’. They must have the same name.`,
    )
  if (/^catalogue-\d+$/.test(story.id))
    say(
      ['id'],
      `«${story.id}» er et navn som forsiden selv bruker. Gi historien et annet navn.`,
      `‘${story.id}’ is a name that the front page itself uses. Give the story another name.`,
    )
  leads(['start'], 'start', story.start)

  const chosen = new Set<string>()
  for (const [scene, { turn, clip }] of Object.entries(story.scenes)) {
    const at = ['scenes', scene, 'turn']
    if (turn.kind === 'continue' || turn.kind === 'reflect') leads([...at, 'to'], scene, turn.to)
    if (turn.kind === 'choose')
      turn.choices.forEach((choice, i) => {
        leads([...at, 'choices', i, 'to'], choice.id, choice.to)
        if (chosen.has(choice.id))
          say(
            [...at, 'choices', i, 'id'],
            `To valg i historien heter «${choice.id}». Gi det ene et annet navn.`,
            `Two choices in the story are called ‘${choice.id}’. Rename one of them.`,
          )
        chosen.add(choice.id)
      })
    if (turn.kind === 'end' && turn.bonus !== undefined) {
      const bonus = sceneNamed(turn.bonus)
      if (!bonus)
        say(
          [...at, 'bonus'],
          `Bonusen «${turn.bonus}» er ikke en scene. Rett navnet, eller skriv scenen.`,
          `The bonus ‘${turn.bonus}’ is not a scene. Correct the name, or write the scene.`,
        )
      else if (bonus.turn.kind !== 'return')
        say(
          [...at, 'bonus'],
          `Bonusen «${turn.bonus}» fører ikke tilbake. Gi den «turn: { kind: return }».`,
          `The bonus ‘${turn.bonus}’ does not lead back. Give it ‘turn: { kind: return }’.`,
        )
    }
    if (turn.kind === 'return' && clip === undefined)
      say(
        ['scenes', scene],
        `Bonusen «${scene}» må ha et klipp: et kort ville ingen rekke å lese.`,
        `The bonus ‘${scene}’ needs a clip: nobody would have time to read a card.`,
      )
  }
  story.questions.forEach(({ id, about }, i) => {
    if (about !== undefined && sceneNamed(about)?.turn.kind !== 'choose')
      say(
        ['questions', i, 'about'],
        `Spørsmålet «${id}» ser tilbake på «${about}», som ikke er en scene med valg. Rett navnet, eller ta bort about.`,
        `The question ‘${id}’ looks back upon ‘${about}’, which is not a scene with choices. Correct the name, or remove about.`,
      )
  })
  return faults
}
