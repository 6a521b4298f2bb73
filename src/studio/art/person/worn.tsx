/** What sits on a head besides hair: a beard, glasses, a hearing aid, the short hair round a bald crown. */
import beards from '../assets/beards.json' with { type: 'json' }
import glasses from '../assets/glasses.json' with { type: 'json' }
import { ink, Stroke } from '../ink.tsx'
import type { Looks } from '../looks.ts'
import { rounded as r } from '../numbers.ts'

/** What is left round a bald crown: short hair from the temple to the nape. */
export function SideHair(props: {
  readonly colour: string
  readonly skin: string
  readonly w: number
}) {
  return (
    <g clipPath={props.skin}>
      <path
        d="M30 296V196C70 178 96 170 118 176C144 186 160 212 162 250C150 262 144 276 142 296C128 280 108 282 96 296Z"
        fill={props.colour}
      />
      <Stroke
        points="60,182 96,172 124,180 150,206 162,250 150,270 143,294"
        width={9 * props.w}
        start={0.9}
      />
    </g>
  )
}

export function Beard({
  beard,
  turn,
}: {
  readonly beard: NonNullable<Looks['beard']>
  readonly turn: number
}) {
  const shape: { readonly fill?: string; readonly line: string; readonly mass?: string } =
    beards[beard.shape]
  return (
    <g transform={`translate(${r(123 + turn * 13)} 338)`}>
      {shape.fill ? <path d={shape.fill} fill={beard.colour} /> : null}
      <path d={shape.line} fill={ink} fillRule="evenodd" />
      {shape.mass ? <path d={shape.mass} fill={beard.colour} fillRule="evenodd" /> : null}
    </g>
  )
}

export function Glasses({
  shape,
  turn,
}: {
  readonly shape: keyof typeof glasses
  readonly turn: number
}) {
  return (
    <g transform={`translate(${r(40 + turn * 11)} 241)`}>
      {glasses[shape].map(({ d, glass }) => (
        <path
          key={d.slice(0, 40)}
          d={d}
          fill={glass ? '#ffffff' : ink}
          fillOpacity={glass ? 0.35 : 1}
          fillRule="evenodd"
        />
      ))}
    </g>
  )
}

export function HearingAid({ weight: w }: { readonly weight: number }) {
  return (
    <g>
      <Stroke points="92,300 74,318 72,350 84,372" width={24 * w} start={0.8} end={0.7} />
      <Stroke
        points="91,304 77,320 75,348 84,366"
        width={14 * w}
        start={0.8}
        end={0.7}
        colour="#d8b98f"
      />
      <Stroke points="92,302 108,312 112,334" width={6 * w} colour="#8c98a5" />
    </g>
  )
}
