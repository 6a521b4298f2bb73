/** Knees, shins and shoes of somebody who sits and is seen whole, from the front. */
import { darker, lighter } from '../colour.ts'
import { Stroke } from '../ink.tsx'
import type { Looks } from '../looks.ts'

type Props = { readonly looks: Looks; readonly mirrored: boolean; readonly weight: number }

const leg =
  'M196 1110C164 1190 156 1290 172 1372C186 1450 200 1540 206 1616H366C372 1540 388 1450 402 1372C412 1300 418 1210 424 1130Z'
const inside =
  'M424 1130C418 1210 412 1300 402 1372C388 1450 372 1540 366 1616H310C330 1500 350 1330 352 1200Z'
const outside =
  'M196 1110C164 1190 156 1290 172 1372C186 1450 200 1540 206 1616H250C236 1500 224 1340 232 1180Z'
const shoe = 'M192 1610C178 1650 176 1690 208 1694H352C384 1690 386 1650 378 1610Z'

export function Lap({ looks: { trousers }, mirrored, weight: w }: Props) {
  return (
    <g>
      {[false, true].map((right) => (
        <g key={String(right)} transform={right ? 'translate(848 0) scale(-1 1)' : undefined}>
          <path d={shoe} fill="#3a3540" />
          <Stroke
            points="192,1612 180,1656 188,1688 212,1696 280,1698 352,1696 378,1684 386,1650 378,1612"
            width={12 * w}
          />
          <path d={leg} fill={trousers} />
          <path
            d={right === mirrored ? inside : outside}
            fill={darker(trousers, 0.3)}
            opacity={0.34}
          />
          <path
            d="M190 1280C230 1226 346 1226 390 1284C350 1262 234 1262 190 1280Z"
            fill={lighter(trousers, 0.22)}
            opacity={0.7}
          />
          <Stroke
            points="190,1140 162,1230 160,1310 174,1386 190,1480 206,1616"
            width={13 * w}
            start={0.3}
          />
          <Stroke
            points="420,1170 412,1290 402,1372 384,1470 366,1616"
            width={13 * w}
            start={0.4}
          />
          <Stroke points="206,1616 286,1622 366,1616" width={11 * w} />
          <Stroke
            points="196,1286 250,1252 320,1250 384,1284"
            width={9 * w}
            start={0.1}
            end={0.1}
          />
        </g>
      ))}
    </g>
  )
}
