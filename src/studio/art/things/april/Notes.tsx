/** Yusuf's notes the evening before: empty, about himself, with a line through one paragraph, and with two headings. */
import { ink, Stroke } from '../../ink.tsx'
import { Lettering, widthOf } from '../../Lettering.tsx'
import { within } from '../../numbers.ts'
import type { Thing } from '../thing.ts'
import { NearPhone } from './NearPhone.tsx'
import { saidOf } from './spoken.ts'

const rust = '#c9674c'

const Caret = ({ at, y }: { readonly at: number; readonly y: number }) =>
  Math.floor(at / 530) % 2 === 0 ? <rect x={768} y={y} width={7} height={64} fill={rust} /> : null

export const EmptyNote: Thing = ({ moment }) => (
  <NearPhone moment={moment} name="Notater" bar="#f0c766">
    <Caret at={moment.at} y={250} />
    {[340, 460, 580, 700, 820, 940].map((y) => (
      <rect key={y} x={764} y={y} width={392} height={4} fill="#e3ddcd" />
    ))}
  </NearPhone>
)

const about = [
  'var på kurs.',
  'byttet tre vakter.',
  'var tjueåtte.',
  'lærte å strikke.',
  'har vottene ennå.',
]

/** Every line of it begins with himself. */
function AboutMyself({ from, step }: { readonly from: number; readonly step: number }) {
  const after = 764 + widthOf('Jeg ', 40, 'print')
  return (
    <g>
      {about.map((rest, i) => (
        <g key={rest}>
          <Lettering text="Jeg" x={764} y={from + i * step} size={40} colour={rust} hand="print" />
          <Lettering
            text={rest}
            x={after}
            y={from + i * step}
            size={40}
            colour={ink}
            hand="print"
          />
          <rect x={764} y={from + i * step + 24} width={392} height={3} fill="#e3ddcd" />
        </g>
      ))}
    </g>
  )
}

export const NoteAboutMyself: Thing = ({ moment }) => (
  <NearPhone moment={moment} name="Notater" bar="#f0c766">
    <AboutMyself from={280} step={92} />
    <Caret at={moment.at} y={700} />
  </NearPhone>
)

const night = [
  [764, 1140],
  [764, 1110],
  [764, 1130],
  [764, 940],
] as const

/** The paragraph is nobody's but his: it cannot be read, and then it is struck through. */
export const StruckNote: Thing = ({ moment }) => {
  const drawn = within((moment.at - moment.shot.from - 500) / 900, 0, 1) * night.length
  return (
    <NearPhone moment={moment} name="Notater" bar="#f0c766">
      <AboutMyself from={256} step={68} />
      {night.map(([left, right], i) => {
        const y = 612 + i * 52
        const share = within(drawn - i, 0, 1)
        return (
          <g key={y}>
            {Array.from({ length: Math.floor((right - left) / 82) }, (_, n) => left + n * 82).map(
              (x, n) => (
                <rect
                  key={x}
                  x={x}
                  y={y}
                  width={[70, 52, 64, 44][(n + i) % 4]}
                  height={24}
                  rx={10}
                  fill="#b9b2a6"
                />
              ),
            )}
            {share > 0.04 ? (
              <Stroke
                points={[
                  [left - 8, y + 16],
                  [left + ((right - left) * share) / 2, y + 9],
                  [left + (right - left + 16) * share, y + 13],
                ]}
                width={10}
                start={0.8}
                end={0.8}
                colour="#b8392b"
              />
            ) : null}
          </g>
        )
      })}
    </NearPhone>
  )
}

const headings = [
  { title: 'Når?', y: 290, below: ['kveld', 'dagtid'] },
  { title: 'Sammen', y: 540, below: [] },
  { title: 'med hvem?', y: 606, below: ['noen under 60', 'den hjemme'] },
] as const

export const TwoHeadings: Thing = ({ moment }) => {
  const said = saidOf(moment, 0)
  return (
    <NearPhone moment={moment} name="Notater" bar="#f0c766">
      {headings.map(({ title, y, below }, i) =>
        i === 0 || said > 0.6 ? (
          <g key={title}>
            <Lettering text={title} x={764} y={y} size={58} colour="#2f7278" hand="print" />
            {below.map((row, n) => (
              <g key={row}>
                <circle cx={780} cy={y + 54 + n * 62} r={8} fill={rust} />
                <Lettering
                  text={row}
                  x={808}
                  y={y + 68 + n * 62}
                  size={44}
                  colour={ink}
                  hand="print"
                />
              </g>
            ))}
          </g>
        ) : null,
      )}
    </NearPhone>
  )
}
