/** The way to the wall, and how it is with the wall: not open, open, without sound, or lost. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Lesson } from '../lesson.ts'
import { seatAddress } from '../useLesson.ts'
import type { Peer } from '../windows/room.ts'

type Props = {
  readonly lesson: Lesson
  readonly peers: readonly Peer[]
}

export function WallLink({ lesson, peers }: Props) {
  const { t } = useTranslation('lesson')
  const [wasThere, setWasThere] = useState(false)
  const walls = peers.filter(({ seat }) => seat === 'wall')
  const isThere = walls.length > 0
  if (isThere && !wasThere) setWasThere(true)
  const isLost = wasThere && !isThere
  return (
    <div className="desk-wall">
      {isThere && <p role="status">{t('desk.wall.isOpen')}</p>}
      {walls.some(({ mute }) => mute) && (
        <p role="status" className="desk-mute">
          {t('desk.wall.mute')}
        </p>
      )}
      {isLost && (
        <p role="alert" className="desk-lost">
          {t('desk.wall.lost')}{' '}
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            data-size="sm"
            onClick={() => setWasThere(false)}
          >
            {t('desk.wall.fine')}
          </button>
        </p>
      )}
      {!isThere && (
        // An ordinary link: nothing that stops pop-ups is in its way.
        <a
          className="ds-button"
          data-size="sm"
          data-color="brand2"
          href={seatAddress('wall', lesson.story, lesson.id)}
          target="_blank"
          rel="noreferrer"
        >
          {t(isLost ? 'desk.wall.again' : 'desk.wall.open')}
        </a>
      )}
    </div>
  )
}
