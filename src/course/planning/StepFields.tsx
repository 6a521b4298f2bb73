/** What can be changed in a step: where the film stops, which decision, which question, and how the room talks. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Edition } from '../../story/edition.ts'
import type { Language } from '../../story/language.ts'
import { endingsOf } from '../../story/roads.ts'
import type { Step } from '../plan.ts'
import { decisionsOf } from './editing.ts'
import { MethodFields } from './MethodFields.tsx'
import { QuestionFields } from './QuestionFields.tsx'

type StepOf<Kind extends Step['do']> = Extract<Step, { readonly do: Kind }>

type StepFieldsProps = {
  readonly step: StepOf<'watch' | 'choose' | 'ask'>
  readonly edition: Edition
  /** The language of the leader's own words. */
  readonly language: Language
  onChange(step: Step): void
}

export function StepFields({ step, edition, language, onChange }: StepFieldsProps) {
  const { t } = useTranslation('course')
  const { story } = edition
  switch (step.do) {
    case 'watch':
      return (
        <ScenePicker
          name={t('step.stopAt')}
          edition={edition}
          scenes={[...decisionsOf(story), ...endingsOf(story)]}
          chosen={step.to ?? ''}
          none={t('step.toTheEnd')}
          onChoose={(to) => {
            const { to: _, ...rest } = step
            onChange(to === '' ? rest : { ...rest, to })
          }}
        />
      )
    case 'choose':
      return (
        <>
          <ScenePicker
            name={t('step.decision')}
            edition={edition}
            scenes={decisionsOf(story)}
            chosen={step.scene}
            onChoose={(scene) => onChange({ ...step, scene })}
          />
          <MethodFields {...step} onChange={(changed) => onChange({ ...step, ...changed })} />
        </>
      )
    case 'ask':
      return (
        <>
          <QuestionFields
            question={step.question}
            edition={edition}
            language={language}
            onChange={(question) => onChange({ ...step, question })}
          />
          <MethodFields {...step} onChange={(changed) => onChange({ ...step, ...changed })} />
        </>
      )
  }
}

type ScenePickerProps = {
  readonly name: string
  readonly edition: Edition
  readonly scenes: readonly string[]
  readonly chosen: string
  /** What it is called to choose none of them, where that can be done; then `onChoose` is given an empty text. */
  readonly none?: string
  onChoose(scene: string): void
}

function ScenePicker({ name, edition, scenes, chosen, none, onChoose }: ScenePickerProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{name}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {scenes.map((scene) => (
          <option key={scene} value={scene} lang={edition.language}>
            {edition.words.scenes[scene]?.title}
          </option>
        ))}
        {none !== undefined && <option value="">{none}</option>}
      </select>
    </div>
  )
}
