/** The course plan that Torstein has borrowed: six sessions, all thought out; and its third page with one time put right in red. */
import { ink, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { TopGround } from '../grounds.tsx'
import { Pencil } from '../Pencil.tsx'
import { Sheet } from '../Sheet.tsx'
import type { Thing } from '../thing.ts'

const sessions = [
  'Hva er mestring?',
  'Kropp og krefter',
  'Mat og hverdag',
  'Tanker og følelser',
  'Å være i bevegelse',
  'Veien videre',
]
const third = [
  ['18.30', 'Velkommen'],
  ['18.45', 'Mat og hverdag'],
  ['19.30', 'Pause'],
  ['17.30', 'Slutt'],
] as const
const red = '#b8392b'

/** Whose plan it is: a crest, and the name on every page. */
function Owner({ light, x, y }: { readonly light: Light; readonly x: number; readonly y: number }) {
  return (
    <g>
      <path
        d={`M${x} ${y - 44}h52v34c0 18 -14 30 -26 36c-12 -6 -26 -18 -26 -36Z`}
        fill={light.surface('#34506b')}
      />
      <path d={`M${x + 8} ${y - 14}l12 -14l10 10l12 -14v16c-8 16 -26 16 -34 2Z`} fill="#f0d58b" />
      <Lettering text="Nabovik kommune" x={x + 70} y={y} size={44} colour={ink} hand="print" />
    </g>
  )
}

export const CoursePlan: Thing = ({ moment }) => {
  const { light } = moment
  return (
    <g>
      <TopGround moment={moment} />
      <Sheet light={light} x={520} y={96} width={1000} height={1200} turned={5} fill="#f3ecdf" />
      <Sheet light={light} x={470} y={70} width={1000} height={1200} turned={-3}>
        <Owner light={light} x={540} y={166} />
        <Stroke points="540,206 960,203 1400,207" width={7} colour="#34506b" />
        <Lettering text="Mestringskurs" x={540} y={312} size={104} colour="#2f7278" hand="print" />
        {sessions.map((session, i) => (
          <g key={session}>
            <rect
              x={540}
              y={362 + i * 92}
              width={860}
              height={76}
              rx={10}
              fill={i % 2 ? '#f6efe0' : '#e2eeec'}
            />
            <circle cx={584} cy={400 + i * 92} r={26} fill={light.surface('#2f7278')} />
            <Lettering
              text={`${i + 1}`}
              x={584}
              y={416 + i * 92}
              size={44}
              colour="#ffffff"
              hand="print"
              anchor="middle"
            />
            <Lettering
              text={session}
              x={640}
              y={418 + i * 92}
              size={52}
              colour={ink}
              hand="print"
            />
            <Stroke
              points={`1330,${402 + i * 92} 1346,${418 + i * 92} 1376,${380 + i * 92}`}
              width={10}
              colour="#6f8f7a"
            />
          </g>
        ))}
      </Sheet>
    </g>
  )
}

export const CorrectedPlan: Thing = ({ moment }) => {
  const { light } = moment
  return (
    <g>
      <TopGround moment={moment} />
      <Sheet light={light} x={380} y={60} width={1160} height={1240} turned={-3}>
        <Owner light={light} x={460} y={162} />
        <Lettering text="side 3" x={1330} y={160} size={44} colour="#8a8288" hand="print" />
        <Stroke points="460,202 960,199 1460,203" width={7} colour="#34506b" />
        <Lettering text="Samling 3" x={460} y={318} size={100} colour="#2f7278" hand="print" />
        {third.map(([time, what], i) => (
          <g key={time}>
            <Lettering text={time} x={470} y={440 + i * 124} size={78} colour={ink} hand="print" />
            <Lettering text={what} x={760} y={440 + i * 124} size={78} colour={ink} hand="print" />
            <rect x={460} y={470 + i * 124} width={1000} height={4} fill="#d8d2c2" />
          </g>
        ))}
        <Stroke points="458,794 560,778 690,788" width={15} colour={red} />
        <Lettering text="20.30" x={1020} y={824} size={150} colour={red} />
        <Stroke points="720,764 850,742 990,772" width={10} colour={red} />
        <Stroke points="952,748 992,773 950,798" width={10} colour={red} />
        <Pencil x={1500} y={650} turned={30} colour={red} />
      </Sheet>
    </g>
  )
}
