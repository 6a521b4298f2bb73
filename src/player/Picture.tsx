/** What is seen: the two films, one of them shown, a still where neither can be, and the captions. */
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Captions } from './Captions.tsx'
import { Film } from './Film.tsx'
import type { Settings } from './settings.ts'
import type { Screening } from './useScreening.ts'

type PictureProps = {
  ref: RefObject<HTMLDivElement | null>
  screening: Pick<
    Screening,
    'films' | 'reel' | 'shown' | 'wanted' | 'eager' | 'eventsOf' | 'film' | 'clock'
  >
  settings: Pick<Settings, 'volume' | 'muted' | 'rate' | 'captionSize'>
  title: string
  /** The address of the picture that stands there when no film does, as on a card. */
  still: string | null | undefined
  card: boolean
  captions: boolean
  lang: string
  /** What a press on the picture does, if anything. */
  onPress: (() => void) | undefined
}

export function Picture(props: PictureProps) {
  const { ref, screening, settings, title, still, card, captions, lang, onPress } = props
  const { films, reel, shown, wanted, eager, eventsOf, film, clock } = screening
  const { t } = useTranslation('player')
  return (
    // biome-ignore lint/a11y: a press on the picture is a shortcut; the play button and the keys do the same
    <div className="player-picture" ref={ref} data-live={!!onPress || undefined} onClick={onPress}>
      {([0, 1] as const).map((index) => (
        <Film
          key={index}
          element={films[index]}
          slot={reel.slots[index]}
          active={index === reel.active}
          shown={index === shown}
          playing={index === reel.active && wanted}
          sound={settings}
          label={t('film', { title })}
          eager={eager}
          events={eventsOf(index)}
        />
      ))}
      {(shown === null || card) && still != null && (
        <img key={still} className="player-still" src={still} alt="" fetchPriority="high" />
      )}
      {captions && film && shown !== null && (
        <Captions clock={clock} cues={film.captions} size={settings.captionSize} lang={lang} />
      )}
    </div>
  )
}
