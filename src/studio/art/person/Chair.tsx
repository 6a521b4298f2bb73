/** What people sit on, in the px of a body: the back of a chair, or a whole one that also stands by itself. */
import { darker, lighter } from '../colour.ts'
import { Stroke } from '../ink.tsx'

type Props = { readonly colour: string; readonly weight: number }

export function Chair({ colour, weight: w }: Props) {
  return (
    <g>
      <path
        d="M70 800C70 750 120 730 180 735H650C720 730 760 760 762 810L770 1620H60Z"
        fill={colour}
      />
      <path d="M70 800C70 750 120 730 180 735H260L230 1620H60Z" fill="#20152e" opacity={0.14} />
      <Stroke points="62,1610 66,900 74,790 120,742 200,736" width={12 * w} />
      <Stroke points="640,736 716,744 758,800 766,1000 770,1610" width={12 * w} />
    </g>
  )
}

/** A wooden chair seen from the front; its seat is at 1240 and its feet at 1690. */
export function WholeChair({ colour, weight: w }: Props) {
  return (
    <g>
      <ellipse cx={424} cy={1694} rx={340} ry={30} fill="#3a2418" opacity={0.24} />
      {[160, 680].map((x) => (
        <g key={x}>
          <Stroke points={`${x},820 ${x},1240 ${x},1560`} width={44 * w} start={0.9} end={0.9} />
          <Stroke
            points={`${x},820 ${x},1240 ${x},1556`}
            width={24 * w}
            start={0.9}
            end={0.9}
            colour={darker(colour, 0.12)}
          />
        </g>
      ))}
      <path d="M130 820C220 786 620 786 712 820L706 960C620 936 226 936 136 960Z" fill={colour} />
      <path
        d="M560 800C620 804 680 810 712 820L706 960C660 950 610 944 560 942Z"
        fill="#20152e"
        opacity={0.16}
      />
      <Stroke points="130,820 270,798 424,794 580,798 712,820" width={12 * w} />
      <Stroke points="136,960 270,942 424,938 580,942 706,960" width={12 * w} />
      <Stroke points="130,820 132,890 136,960" width={12 * w} />
      <Stroke points="712,820 710,890 706,960" width={12 * w} />
      <path d="M110 1220H736L772 1296H76Z" fill={lighter(colour, 0.1)} />
      <path d="M76 1296H772V1346H76Z" fill={darker(colour, 0.14)} />
      <Stroke points="110,1220 424,1216 736,1220" width={10 * w} />
      <Stroke points="76,1296 424,1299 772,1296" width={9 * w} />
      <Stroke points="76,1346 424,1349 772,1346" width={11 * w} />
      <Stroke points="110,1220 76,1296" width={11 * w} />
      <Stroke points="736,1220 772,1296" width={11 * w} />
      <Stroke points="76,1296 76,1346" width={11 * w} />
      <Stroke points="772,1296 772,1346" width={11 * w} />
      {[112, 736].map((x) => (
        <g key={x}>
          <Stroke points={`${x},1346 ${x},1690`} width={50 * w} start={0.9} end={0.8} />
          <Stroke
            points={`${x},1350 ${x},1684`}
            width={28 * w}
            start={0.9}
            end={0.8}
            colour={colour}
          />
        </g>
      ))}
    </g>
  )
}
