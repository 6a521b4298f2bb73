/** The film's controls. They show what the element reports, and pass wishes on. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Clock, useTime } from './clock.ts'
import { More } from './More.tsx'
import { asClock } from './moment.ts'
import { Press } from './Press.tsx'
import { changeSettings, type Settings } from './settings.ts'

type ControlsProps = {
  clock: Clock
  settings: Settings
  /** What the film does: it rolls, it stands still, or it is over and can be seen again. */
  state: 'rolling' | 'still' | 'over'
  /** Whether the clip has a described version. */
  describable: boolean
  full: boolean
  onPlay(): void
  onPause(): void
  /** Goes to a place in the film, ms. */
  onSeek(ms: number): void
  onDescribe(described: boolean): void
  onFull(full: boolean): void
}

export function Controls(props: ControlsProps) {
  const { clock, settings, state, describable, full } = props
  const { onPlay, onPause, onSeek, onDescribe, onFull } = props
  const { t } = useTranslation('player')
  const [open, setOpen] = useState(false)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="player-controls" role="group" aria-label={t('controls.name')}>
      {state === 'rolling' ? (
        <Press icon="pause" label={t('controls.pause')} onPress={onPause} />
      ) : state === 'still' ? (
        <Press icon="play" label={t('controls.play')} onPress={onPlay} />
      ) : (
        <Press icon="again" label={t('controls.again')} onPress={onPlay} spelt />
      )}
      <Press
        icon="back"
        label={t('controls.back')}
        onPress={() => onSeek(clock.now().ms - 10_000)}
      />
      <Place clock={clock} over={state === 'over'} onSeek={onSeek} />
      <Press
        icon={settings.muted ? 'silence' : 'sound'}
        label={t('controls.mute')}
        pressed={settings.muted}
        onPress={() => changeSettings({ muted: !settings.muted })}
      />
      <Press
        icon="captions"
        label={t('controls.captions')}
        pressed={settings.captions}
        onPress={() => changeSettings({ captions: !settings.captions })}
        spelt
      />
      {describable && (
        <Press
          icon="described"
          label={t('controls.described')}
          pressed={settings.described}
          onPress={() => onDescribe(!settings.described)}
          spelt
        />
      )}
      {/* The transcript stands beside the stage, and makes room for the choices. */}
      {!full && state !== 'over' && (
        <Press
          icon="transcript"
          label={t('controls.transcript')}
          pressed={settings.transcript}
          onPress={() => changeSettings({ transcript: !settings.transcript })}
          spelt
        />
      )}
      <Press
        icon="more"
        label={t('controls.more')}
        open={open}
        onPress={() => setOpen((open) => !open)}
      />
      <Press
        icon={full ? 'leave' : 'full'}
        label={t('controls.full')}
        pressed={full}
        onPress={() => onFull(!full)}
      />
      {open && <More settings={settings} />}
    </div>
  )
}

type PlaceProps = Pick<ControlsProps, 'clock' | 'onSeek'> & {
  /** The film is over: it is at its end, also before the element has gone there. */
  over: boolean
}

export function Place({ clock, over, onSeek }: PlaceProps) {
  const { t } = useTranslation('player')
  // Tenths of a second are as fine as a slider of this size can show.
  const tenths = useTime(clock, ({ ms, length }) => Math.round((over ? length : ms) / 100))
  const length = useTime(clock, ({ length }) => Math.round(length / 100))
  const spoken = t('controls.time', { now: asClock(tenths * 100), length: asClock(length * 100) })
  return (
    <>
      <input
        type="range"
        className="player-place"
        aria-label={t('controls.place')}
        aria-valuetext={spoken}
        min={0}
        max={length}
        value={Math.min(tenths, length)}
        style={{ '--played': length > 0 ? tenths / length : 0 } as React.CSSProperties}
        onChange={({ target }) => onSeek(Number(target.value) * 100)}
        onKeyDown={(event) => {
          const by = { ArrowLeft: -50, ArrowDown: -50, ArrowRight: 50, ArrowUp: 50 }[event.key]
          if (by === undefined) return
          event.preventDefault() // a tenth of a second a press would be slow going
          onSeek((tenths + by) * 100)
        }}
      />
      <span className="player-time" aria-hidden="true">
        {asClock(tenths * 100)} / {asClock(length * 100)}
      </span>
    </>
  )
}
