/** The map as a picture: scenes as stills, roads as lines. Says nothing that the list beside it does not say. */
import { drawnMap } from '../../story/drawnMap.ts'
import type { Edition } from '../../story/edition.ts'
import { pictureOf } from '../../story/pictureOf.ts'
import { isWalked, type Roads, scenesSeen } from '../../story/roads.ts'

type Props = {
  readonly edition: Edition
  readonly roads: Roads
  readonly here: string | undefined
}

/** One scene's picture, and how far it is to the next, in the drawing's own units. */
const still = { width: 176, height: 99 }
const step = { x: 208, y: 152 }

export function MapPicture({ edition, roads, here }: Props) {
  const { width, height, places, lines } = drawnMap(edition.story, step)
  const seen = scenesSeen(roads)
  return (
    <svg className="map-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {lines
        .map((line) => ({ ...line, walked: isWalked(roads, line.from, line.to) }))
        .toSorted((a, b) => Number(a.walked) - Number(b.walked))
        .map(({ from, to, d, walked }) => (
          <path key={`${from} ${to}`} d={d} data-walked={walked ? '' : undefined} />
        ))}
      {[...places].map(([scene, { x, y }], i) => {
        const corner = { x: -still.width / 2, y: -still.height / 2 }
        const picture = seen.has(scene) ? pictureOf(edition, scene) : null
        return (
          <g
            key={scene}
            transform={`translate(${x} ${y})`}
            data-seen={seen.has(scene) ? '' : undefined}
            data-here={scene === here ? '' : undefined}
          >
            <rect className="ground" {...corner} {...still} rx="12" />
            {picture && <image href={picture} {...corner} {...still} />}
            <rect className="frame" {...corner} {...still} rx="12" />
            <circle cx={corner.x + 8} cy={corner.y + 8} r="17" />
            <text x={corner.x + 8} y={corner.y + 14.5}>
              {i + 1}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
