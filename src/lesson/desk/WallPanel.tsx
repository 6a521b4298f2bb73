/** What the wall shows, and how: black, frozen, map, address; time and hands on it, captions, volume, language. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, languageNames, languages } from '../../story/language.ts'
import type { LessonHere } from '../useLesson.ts'
import { DeskButton } from './DeskButton.tsx'
import { Panel } from './Panel.tsx'
import './WallPanel.css'

export function WallPanel({ here: { lesson, act } }: { readonly here: LessonHere }) {
  const { t } = useTranslation('lesson')
  const id = useId()
  const shown = (on: 'map' | 'join') => ({
    pressed: lesson.shown.on === on,
    onPress: () => act({ do: 'show', shown: { on: lesson.shown.on === on ? 'story' : on } }),
  })
  const onOff = (what: 'clock' | 'bars' | 'captions' | 'blank') => ({
    pressed: lesson[what],
    onPress: () => act({ do: what }),
  })
  return (
    <Panel name="wall" heading={t('desk.wall.heading')}>
      <div className="desk-row">
        <DeskButton label={t('desk.wall.blank')} shortcut="B" {...onOff('blank')} />
        <DeskButton
          label={t('desk.wall.freeze')}
          shortcut="F"
          pressed={lesson.frozen !== null}
          onPress={() => act({ do: 'freeze' })}
        />
        <DeskButton label={t('desk.wall.map')} shortcut="M" {...shown('map')} />
        <DeskButton label={t('desk.wall.join')} shortcut="J" {...shown('join')} />
        <DeskButton label={t('desk.wall.clock')} shortcut="T" {...onOff('clock')} />
        <DeskButton label={t('desk.wall.bars')} {...onOff('bars')} />
        <DeskButton label={t('desk.wall.captions')} shortcut="C" {...onOff('captions')} />
      </div>
      <div className="desk-settings">
        <label htmlFor={`${id}-volume`}>{t('desk.wall.volume')}</label>
        <input
          id={`${id}-volume`}
          type="range"
          min={0}
          max={1}
          step={0.05}
          value={lesson.volume}
          onChange={({ target }) => act({ do: 'volume', volume: Number(target.value) })}
        />
        <label htmlFor={`${id}-language`}>{t('desk.wall.language')}</label>
        <select
          id={`${id}-language`}
          value={lesson.language}
          onChange={({ target }) => act({ do: 'language', language: target.value as Language })}
        >
          {languages.map((name) => (
            <option key={name} value={name} lang={name}>
              {languageNames[name]}
            </option>
          ))}
        </select>
      </div>
    </Panel>
  )
}
