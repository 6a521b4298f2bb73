/** A whole figure, from the waist up. Body and arms can be drawn apart, so that a table can stand between them. */
import type { Pose } from '../acting/pose.ts'
import { Stroke } from '../ink.tsx'
import type { Looks } from '../looks.ts'
import { rounded as r } from '../numbers.ts'
import { still } from '../still.ts'
import { Arm } from './Arm.tsx'
import { Chair, WholeChair } from './Chair.tsx'
import { Head } from './Head.tsx'
import { Carried, PhoneLight } from './held.tsx'
import { Lap } from './Lap.tsx'
import { headMirror, Torso } from './Torso.tsx'

type Props = {
  readonly looks: Looks
  readonly pose: Pose
  /** The middle of the body and the top of the head's own space, in px of the picture. */
  readonly x: number
  readonly y: number
  readonly scale: number
  /** The body sits turned to the left. */
  readonly mirrored: boolean
  /** How fat the lines are; finer in close pictures. */
  readonly weight: number
  readonly layer?: 'body' | 'arms'
  readonly chair?: string
  /** Her knees are in sight. */
  readonly sitsLow?: boolean
  /** Tells two drawings of the same person in one picture apart. */
  readonly copy?: string
}

export function Person(props: Props) {
  const {
    looks,
    pose,
    x,
    y,
    scale,
    mirrored,
    weight,
    layer,
    chair,
    sitsLow = false,
    copy = '',
  } = props
  const onCane = pose.left.held === 'cane'
  /** On the phone the ear with it is towards us. */
  const looksLeft = pose.left.held === 'call' ? mirrored : pose.facing === 'left'
  const headTurned = looksLeft !== mirrored
  const phoneLight = (where: 'behind' | 'face') =>
    looks.inTheDark && (pose.right.hand === 'phone' || pose.left.held === 'call') ? (
      <PhoneLight pose={pose} name={`phone-${where}-${looks.id}`} where={where} />
    ) : null
  return (
    <g
      transform={`translate(${r(x)} ${r(y)}) scale(${mirrored ? -scale : scale} ${scale}) translate(-425 0) rotate(${r(pose.lean)} 410 1150)`}
    >
      {layer !== 'arms' ? (
        <g>
          {phoneLight('behind')}
          {still(
            `body ${looks.id} ${looks.cloth} ${chair} ${mirrored} ${headTurned} ${weight} ${onCane} ${looks.garment} ${sitsLow} ${copy}`,
            () => (
              <g>
                {looks.cane && !onCane ? <Cane weight={weight} /> : null}
                {chair ? (
                  sitsLow ? (
                    <WholeChair colour={chair} weight={weight} />
                  ) : (
                    <Chair colour={chair} weight={weight} />
                  )
                ) : null}
                {sitsLow ? <Lap looks={looks} mirrored={mirrored} weight={weight} /> : null}
                <Torso
                  looks={looks}
                  mirrored={mirrored}
                  headTurned={headTurned}
                  weight={weight}
                  {...(sitsLow ? { cutAt: `lap-${looks.id}${copy}` } : {})}
                />
                {looks.glassesOnCord ? <Cord weight={weight} /> : null}
              </g>
            ),
          )}
          <g transform={headTurned ? headMirror : undefined}>
            <Head
              looks={looks}
              face={pose.face}
              mirrored={looksLeft}
              weight={weight}
              name={`head-${looks.id}${copy}${mirrored ? '-m' : ''}`}
            />
          </g>
        </g>
      ) : null}
      {layer !== 'body' ? (
        <g>
          <Carried pose={pose} weight={weight} />
          <Arm looks={looks} side="right" arm={pose.right} mirrored={mirrored} weight={weight} />
          <Arm looks={looks} side="left" arm={pose.left} mirrored={mirrored} weight={weight} />
          {phoneLight('face')}
        </g>
      ) : null}
    </g>
  )
}

/** A walking cane that leans behind the shoulder. */
function Cane({ weight: w }: { readonly weight: number }) {
  const stick = '60,640 64,590 100,566 140,580 150,620 132,760 96,1000 60,1300'
  return (
    <g>
      <Stroke points={stick} width={38 * w} start={0.8} end={0.9} />
      <Stroke points={stick} width={19 * w} start={0.8} end={0.9} colour="#b0794c" />
    </g>
  )
}

/** The cord of reading glasses, round the neck. */
function Cord({ weight: w }: { readonly weight: number }) {
  return (
    <g>
      <Stroke points="346,520 362,640 420,716 476,640 496,530" width={8 * w} colour="#3f6f73" />
      {[
        [366, 652],
        [398, 700],
        [444, 698],
        [473, 648],
      ].map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r={7} fill="#d9a33c" />
      ))}
    </g>
  )
}
