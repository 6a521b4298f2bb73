/** A head: Open Peeps shapes (CC0) coloured in layers – skin, shade, hair, ink – with our own face between them. */
import type { Face as FaceNow } from '../acting/pose.ts'
import heads from '../assets/heads.json' with { type: 'json' }
import { brightness, darker } from '../colour.ts'
import { ink } from '../ink.tsx'
import type { Looks } from '../looks.ts'
import { rounded as r } from '../numbers.ts'
import { Face } from './Face.tsx'
import { Beard, Glasses, HearingAid, SideHair } from './worn.tsx'

type Shape = {
  readonly line: string
  readonly silhouette: string
  /** Skin that shows between hair and neck. */
  readonly under?: string
  readonly skin: string
  /** Light hair, drawn as its own piece. */
  readonly hair?: string
  /** Dark hair: the mass inside the ink. */
  readonly mass?: string
  readonly cloth?: string
}

type Props = {
  readonly looks: Looks
  readonly face: FaceNow
  /** The head looks to the left in the picture: the light must still come from the window on the left. */
  readonly mirrored: boolean
  readonly weight: number
  /** Unique in the picture: names the clips of this head. */
  readonly name: string
}

export function Head({ looks, face, mirrored, weight, name }: Props) {
  const head: Shape = heads[looks.head]
  const hair = head.mass ?? head.hair
  const shade = darker(looks.skin, 0.3)
  const id = `${name}-${mirrored ? 'left' : 'right'}`
  return (
    <g
      transform={`translate(225 0) rotate(${r(face.tilt)} 170 500) translate(${r(face.turn * 6)} 0)`}
    >
      <defs>
        <clipPath id={`${id}-skin`}>
          <path d={head.skin} clipRule="evenodd" />
        </clipPath>
        <clipPath id={`${id}-all`}>
          <path d={head.silhouette} />
        </clipPath>
        {hair ? (
          <clipPath id={`${id}-hair`}>
            <path d={hair} clipRule="evenodd" />
          </clipPath>
        ) : null}
      </defs>
      {head.under ? <path d={head.under} fill={looks.skin} /> : null}
      <g clipPath={`url(#${id}-all)`}>
        <path d={head.skin} fill={looks.skin} fillRule="evenodd" />
        <g clipPath={`url(#${id}-skin)`}>
          <path
            d={
              mirrored
                ? 'M40 80H190C120 200 120 330 215 520H40Z'
                : 'M470 80H392C372 220 402 400 330 520H470Z'
            }
            fill={shade}
            opacity={0.22}
          />
          {hair ? (
            <path
              d={hair}
              fill={shade}
              opacity={0.28}
              transform="translate(4 25)"
              fillRule="evenodd"
            />
          ) : null}
        </g>
        {looks.sideHair ? (
          <SideHair colour={looks.hair} skin={`url(#${id}-skin)`} w={weight} />
        ) : null}
        {head.hair ? <path d={head.hair} fill={looks.hair} fillRule="evenodd" /> : null}
        {head.cloth ? (
          <path d={head.cloth} fill={looks.accent ?? looks.cloth} fillRule="evenodd" />
        ) : null}
      </g>
      {looks.beard ? <Beard beard={looks.beard} turn={face.turn} /> : null}
      <Face looks={looks} face={face} weight={weight} />
      <path d={head.line} fill={ink} fillRule="evenodd" />
      {head.mass ? <path d={head.mass} fill={looks.hair} fillRule="evenodd" /> : null}
      {hair ? (
        <g clipPath={`url(#${id}-hair)`}>
          <ellipse
            cx={mirrored ? 330 : 150}
            cy={120}
            rx={150}
            ry={74}
            transform={`rotate(${mirrored ? 28 : -28} ${mirrored ? 330 : 150} 120)`}
            fill="#fff4dc"
            opacity={brightness(looks.hair) < 0.3 ? 0.07 : 0.16}
          />
          <path
            d={
              mirrored
                ? 'M-80 -40H150C20 160 60 420 120 640H-80Z'
                : 'M560 -40H352C450 160 420 400 440 640H560Z'
            }
            fill="#20152e"
            opacity={0.16}
          />
        </g>
      ) : null}
      {looks.hearingAid ? <HearingAid weight={weight} /> : null}
      {looks.glasses ? <Glasses shape={looks.glasses} turn={face.turn} /> : null}
    </g>
  )
}
