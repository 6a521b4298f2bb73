/** One view over the river in Elvestrand, in the light of a month. Stands where a story has no film yet; drawn here, says nothing in words. */
import './Month.css'

type Light = {
  readonly sky: string
  readonly glow: string
  readonly sun: string
  /** Where the sun or the moon stands in the picture: across and down. */
  readonly at: readonly [number, number]
  readonly far: string
  readonly near: string
  readonly water: string
  readonly bank: string
  readonly leaves?: string
  readonly weather?: 'snow' | 'rain' | 'leaves' | 'stars' | 'ice'
  readonly lamps?: true
}

// biome-ignore format: a table is read across
const year: readonly Light[] = [
  { sky: '#8d9ab5', glow: '#f0c9ae', sun: '#f4b183', at: [222, 84], far: '#c3ccd9', near: '#dfe4e8', water: '#a9bccb', bank: '#f3f1ec', weather: 'snow', lamps: true },
  { sky: '#a9bfce', glow: '#f6e2c3', sun: '#f7d59b', at: [210, 66], far: '#bccad2', near: '#d5dee0', water: '#93b1c1', bank: '#f1eee5', weather: 'ice' },
  { sky: '#bfd6dc', glow: '#f8ead0', sun: '#f5d58f', at: [196, 52], far: '#a9bdb5', near: '#b8c3a7', water: '#7ea6b6', bank: '#dcd0b0', weather: 'ice' },
  { sky: '#b4c6cc', glow: '#dfe5df', sun: '#eee8cf', at: [182, 44], far: '#93aa9c', near: '#9bb084', water: '#6d97a7', bank: '#b9ab7c', leaves: '#b4c071', weather: 'rain' },
  { sky: '#b9dde5', glow: '#fbf0d2', sun: '#f6cf73', at: [168, 36], far: '#86ad9f', near: '#7fa877', water: '#68a2b3', bank: '#9db36a', leaves: '#8cb05f' },
  { sky: '#f3d9a9', glow: '#fdeecb', sun: '#f0ad55', at: [76, 74], far: '#8fa78d', near: '#6f996b', water: '#d9b983', bank: '#86a35c', leaves: '#6f9a52' },
  { sky: '#a9d3df', glow: '#f9f0d4', sun: '#f7cb63', at: [150, 34], far: '#7aa396', near: '#67966a', water: '#5b99ad', bank: '#88a658', leaves: '#5f8f4d' },
  { sky: '#c6d8cf', glow: '#f9e6bb', sun: '#eeb255', at: [96, 56], far: '#86a08c', near: '#7f965c', water: '#6d9ea3', bank: '#b3a557', leaves: '#86974a' },
  { sky: '#cfdcd8', glow: '#f8e3bd', sun: '#eeb765', at: [108, 58], far: '#a39a74', near: '#b58a48', water: '#759ba4', bank: '#c79a4b', leaves: '#d9a33c', weather: 'leaves' },
  { sky: '#c3bfc4', glow: '#f0d2b2', sun: '#e59a68', at: [96, 74], far: '#8f8079', near: '#9c5f43', water: '#7c8c9b', bank: '#a57347', leaves: '#b5533b', weather: 'leaves' },
  { sky: '#6a6f8d', glow: '#b9a6a6', sun: '#e0b493', at: [88, 90], far: '#585d78', near: '#4c4f66', water: '#545b7a', bank: '#5d5554', weather: 'rain', lamps: true },
  { sky: '#343a5c', glow: '#5d6688', sun: '#f3e6c4', at: [226, 34], far: '#4a5478', near: '#7d88a6', water: '#3d4769', bank: '#dfe3ea', weather: 'stars', lamps: true },
]

/** The month, 1 to 12. */
export function Month({ month }: { readonly month: number }) {
  const light = year[month - 1]
  if (!light) return null
  const [x, y] = light.at
  const lamp = light.lamps ? '#f6c667' : '#5d6b77'
  return (
    <svg
      className="month"
      viewBox="0 0 320 180"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <path fill={light.sky} d="M0 0h320v180H0z" />
      <ellipse cx="160" cy="112" rx="220" ry="52" fill={light.glow} opacity=".75" />
      <circle cx={x} cy={y} r="26" fill={light.sun} opacity=".35" />
      <circle cx={x} cy={y} r="16" fill={light.sun} />
      <path
        fill={light.far}
        d="M0 94C28 72 60 64 94 80c28-30 62-34 96-10 40-14 84-8 130 24v46H0z"
      />
      <path fill={light.near} d="M0 114c50-20 96-10 134 2 46-16 112-24 186-8v34H0z" />
      <g stroke="#2d2a36" strokeWidth="1.6" strokeLinejoin="round">
        <path fill="#f3ede0" d="M186 112v-11l8-7 8 7v11z" />
        <path fill="#b5533b" d="M205 113V99l10-8 10 8v14z" />
        <path fill="#6f9db8" d="M228 112v-10l8-7 8 7v10z" />
      </g>
      <path fill={lamp} d="M192 103h4v5h-4zM212 102h6v6h-6zM234 103h4v5h-4z" />
      <path fill={light.water} d="M0 124c60-6 190-20 320-10v38c-90-16-190 8-320 2z" />
      <path
        stroke="#fff"
        strokeOpacity=".45"
        strokeWidth="2"
        strokeLinecap="round"
        d="M60 138h44M140 129h30M214 126h58M176 140h22"
      />
      <path fill={light.bank} d="M0 150c92 10 190-22 320-6v36H0z" />
      <Birch leaves={light.leaves} />
      <Weather kind={light.weather} leaves={light.leaves} />
    </svg>
  )
}

function Birch({ leaves }: { readonly leaves: string | undefined }) {
  return (
    <>
      <path
        stroke="#2d2a36"
        strokeWidth="1.4"
        strokeLinecap="round"
        fill="none"
        d="M49 96 38 78M50 84l12-16M47 110 33 97M51 104l15-13"
      />
      <path fill="#f4efe6" stroke="#2d2a36" strokeWidth="1.4" d="M45 158 49 56l4 102z" />
      <path stroke="#2d2a36" strokeWidth="1.6" d="M47.6 92h2.600M48 118h3M46.5 136h2.6" />
      {leaves && (
        <g fill={leaves}>
          <ellipse cx="50" cy="62" rx="21" ry="26" />
          <ellipse cx="33" cy="86" rx="17" ry="17" />
          <ellipse cx="67" cy="85" rx="18" ry="18" />
          <ellipse cx="50" cy="100" rx="20" ry="14" />
        </g>
      )}
    </>
  )
}

const drops = [[18, 26], [66, 14], [104, 48], [138, 20], [172, 62], [206, 18], [248, 46], [286, 22], [300, 78], [124, 84], [84, 74], [266, 88], [22, 68], [232, 72]] as const // biome-ignore format: points

function Weather({
  kind,
  leaves,
}: {
  readonly kind: Light['weather']
  readonly leaves: string | undefined
}) {
  switch (kind) {
    case 'snow':
      return (
        <g fill="#fff">
          {drops.map(([x, y], i) => (
            <circle key={x} cx={x} cy={y + 8} r={i % 3 ? 1.8 : 2.6} />
          ))}
        </g>
      )
    case 'stars':
      return (
        <g fill="#f3e6c4">
          {drops.map(([x, y], i) => (
            <circle key={x} cx={x} cy={y * 0.7} r={i % 3 ? 0.9 : 1.5} />
          ))}
        </g>
      )
    case 'rain':
      return (
        <path
          stroke="#eef1f0"
          strokeOpacity=".55"
          strokeWidth="1.5"
          strokeLinecap="round"
          d={drops.map(([x, y]) => `M${x} ${y}l-4 13`).join('')}
        />
      )
    case 'leaves':
      return (
        <g fill={leaves}>
          {drops.slice(0, 9).map(([x, y], i) => (
            <ellipse
              key={x}
              cx={x + 20}
              cy={y + 78}
              rx="3.4"
              ry="1.8"
              transform={`rotate(${i * 47} ${x + 20} ${y + 78})`}
            />
          ))}
        </g>
      )
    case 'ice':
      return (
        <path
          fill="#f3f5f2"
          d="M92 136l26-4 14 5-22 5zM186 131l20-3 16 4-18 4zM262 127l22-2 8 4-20 3zM20 142l24-3 6 4-18 3z"
        />
      )
    default:
      return null
  }
}
