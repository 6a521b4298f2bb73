/** The car park outside the health centre: a lamp, lit windows, a car that has stood there all day. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { Car } from '../../things/Car.tsx'
import { Outlook } from '../parts/Outlook.tsx'

export function CarPark({ light }: { readonly light: Light }) {
  const c = light.surface
  const dusk = light.sun === 0
  return (
    <g>
      <Outlook light={light} x={-300} y={-260} width={2520} height={960} horizon={0.86} />
      <rect
        x={-300}
        y={600}
        width={2520}
        height={760}
        fill={light.snow ? (dusk ? '#8f9cc4' : '#e8edf2') : c('#8d8a8c')}
      />
      {light.snow ? (
        <g fill={dusk ? '#7483b0' : '#d3dbe4'}>
          <path d="M1240 640C900 720 520 900 380 1200H700C800 940 1040 760 1320 650Z" />
          <path d="M1420 640C1240 740 1060 960 1020 1200H1300C1310 980 1380 780 1500 650Z" />
        </g>
      ) : null}
      <HealthCentre light={light} />
      {light.snow ? (
        <path
          d="M-300 640C-100 560 140 600 300 650C420 610 560 620 660 668L640 700H-300Z"
          fill={dusk ? '#a9b5d8' : '#f6f9fc'}
        />
      ) : null}
      <g transform="translate(940 296) scale(0.66)">
        <Car />
        {light.snow ? (
          <path
            d="M690 690C720 640 790 622 940 616C1080 612 1180 626 1240 690C1200 668 1140 660 1080 664C1000 652 900 656 820 662C770 660 720 668 690 690Z"
            fill={dusk ? '#c3cde8' : '#f6f9fc'}
          />
        ) : null}
        {dusk ? <path d="M560 700H1460V900H560Z" fill="#1c2444" opacity={0.18} /> : null}
      </g>
      <StreetLamp light={light} />
    </g>
  )
}

function HealthCentre({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <path d="M-300 250H700V640H-300Z" fill={c('#c9b89c')} />
      {[300, 350, 400, 450, 500, 550, 600].map((y) => (
        <rect key={y} x={-300} y={y} width={1000} height={4} fill={c('#b3a183')} />
      ))}
      <path
        d="M-300 190H730L700 250H-300Z"
        fill={light.snow ? (light.sun === 0 ? '#b3bede' : '#f3f6fa') : c('#5d5a66')}
      />
      {[-60, 110, 280].map((x, i) => (
        <g key={x}>
          <rect
            x={x}
            y={330}
            width={120}
            height={130}
            fill={light.lamp ? (i === 1 ? '#ffe0a0' : '#f6cf88') : c('#b9d0dc')}
            stroke={c('#f6f0e0')}
            strokeWidth={12}
          />
          <rect x={x + 56} y={330} width={8} height={130} fill={c('#f6f0e0')} />
        </g>
      ))}
      <rect x={480} y={350} width={170} height={290} fill={c('#f6f0e0')} />
      <rect x={500} y={370} width={130} height={270} fill={light.lamp ? '#ffe0a0' : c('#b9d0dc')} />
      <rect x={560} y={370} width={10} height={270} fill={c('#f6f0e0')} />
      {light.lamp ? <path d="M480 640L380 760H740L650 640Z" fill="#ffe2a0" opacity={0.35} /> : null}
      <rect x={36} y={262} width={230} height={62} rx={6} fill={c('#2f7278')} />
      <Lettering
        text="Helsehus"
        x={151}
        y={310}
        size={46}
        colour="#fdfaf2"
        hand="print"
        anchor="middle"
      />
    </g>
  )
}

function StreetLamp({ light }: { readonly light: Light }) {
  const post = light.surface('#3d4052')
  return (
    <g>
      {light.lamp ? (
        <g>
          <path d="M960 70L560 900H1380Z" fill="url(#lamplight)" opacity={0.5} />
          <ellipse cx={970} cy={800} rx={420} ry={70} fill="#ffe7b0" opacity={0.26} />
        </g>
      ) : null}
      <Stroke
        points="800,720 800,300 806,60 850,20 930,16"
        width={17}
        start={0.9}
        end={0.9}
        colour={post}
      />
      <path d="M910 0H1010L1026 34H900Z" fill={post} />
      <ellipse
        cx={964}
        cy={36}
        rx={56}
        ry={12}
        fill={light.lamp ? '#fff3c4' : light.surface('#d8d2c6')}
      />
    </g>
  )
}
