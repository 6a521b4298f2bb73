/** Garments that are closed in front. Arms and the outline of the body belong to others. */
import type { ReactNode } from 'react'
import { darker, lighter } from '../colour.ts'
import { ink } from '../ink.tsx'
import { lines, type Worn } from './cloth.tsx'

export const Tunic = ({ looks: { inner, cloth }, weight: w }: Worn) => (
  <g>
    <path d="M356 548L425 716L486 548C470 600 384 604 356 548Z" fill={inner} />
    <path d="M346 546L386 636L425 724L410 748L322 560Z" fill={lighter(cloth, 0.25)} />
    <path d="M492 546L462 636L425 724L440 748L520 558Z" fill={darker(cloth, 0.08)} />
    {lines(w, 13, '352,546 384,636 425,724', '488,548 462,636 425,724')}
    {lines(w, 9, '322,560 366,660 412,750', '520,558 484,660 438,750', '372,596 420,622 470,598')}
    {lines(w, 11, '500,830 640,824')}
    {lines(w, 10, '500,830 506,950', '640,824 644,940')}
    <rect x={560} y={768} width={15} height={66} rx={5} fill="#c8634a" />
    <rect x={584} y={778} width={13} height={56} rx={5} fill={ink} />
  </g>
)

export const Blouse = ({ looks: { cloth, inner }, weight: w }: Worn) => (
  <g>
    {lines(w, 9, '424,720 428,900 432,1250')}
    {[800, 900, 1000, 1100].map((y) => (
      <circle key={y} cx={444} cy={y} r={7} fill={lighter(cloth, 0.6)} />
    ))}
    <path
      d="M330 540C300 590 330 660 420 676C510 664 540 596 512 540C486 596 372 600 330 540Z"
      fill={inner}
    />
    <path
      d="M420 676C470 670 520 640 524 590C500 640 440 650 400 644Z"
      fill={darker(inner, 0.16)}
    />
    <path
      d="M402 662C380 720 360 790 352 850L396 872L420 800L444 880L486 850C474 790 456 720 436 662Z"
      fill={inner}
    />
    <path d="M424 700L444 880L486 850C474 790 456 720 436 662Z" fill={darker(inner, 0.16)} />
    {lines(
      w,
      12,
      '332,538 312,588 344,644 420,676 500,650 528,592 510,538',
      '402,668 376,740 352,850',
      '438,668 462,740 486,850',
    )}
    {lines(
      w,
      9,
      '352,850 396,872 420,800 444,880 486,850',
      '350,600 400,636 440,640',
      '410,690 416,740',
      '498,600 480,620',
    )}
  </g>
)

export const Knit = ({ looks: { cloth, inner }, weight: w }: Worn) => {
  const stitches: ReactNode[] = []
  for (let row = 0; row < 9; row++)
    for (let column = 0; column < 10; column++) {
      const x = 166 + column * 56 + (row % 2) * 28
      const y = 700 + row * 62
      if (x < 670)
        stitches.push(
          <path key={`${row}-${column}`} d={`M${x} ${y}l6 14l-6 14l-6 -14Z`} fill={inner} />,
        )
    }
  return (
    <g>
      <g opacity={0.9}>{stitches}</g>
      <path
        d="M322 552C350 630 480 640 512 556L500 536C470 596 370 596 338 530Z"
        fill={darker(cloth, 0.1)}
      />
      {lines(w, 13, '322,548 352,612 420,632 484,612 514,556')}
      {lines(w, 11, '338,528 366,578 420,594 470,580 500,534')}
      {lines(
        w,
        8,
        '352,592 350,612',
        '385,606 384,628',
        '418,610 418,632',
        '451,606 452,626',
        '484,590 486,606',
      )}
    </g>
  )
}

export const Sweater = ({ looks: { cloth, inner, build }, weight: w }: Worn) => (
  <g>
    <g transform={`translate(420 0) scale(${build} 1) translate(-420 0)`}>
      <path d="M154 800H682V852H150Z" fill={inner} opacity={0.9} />
      <path d="M148 890H684V918H146Z" fill={inner} opacity={0.9} />
    </g>
    <path
      d="M336 546C360 622 484 626 506 548L492 536C466 590 376 588 350 534Z"
      fill={darker(cloth, 0.1)}
    />
    {lines(w, 13, '332,546 364,612 420,632 478,612 508,552')}
    {lines(w, 10, '348,532 374,578 420,592 466,578 494,536')}
  </g>
)

export const Shirt = ({ looks: { cloth, inner, accent }, weight: w }: Worn) => (
  <g>
    <path d="M344 530L300 600L352 690L424 640Z" fill={lighter(cloth, 0.25)} />
    <path d="M494 532L540 596L500 684L424 640Z" fill={lighter(cloth, 0.12)} />
    <path d="M352 548C376 600 470 604 488 548L424 640Z" fill={inner} />
    {lines(w, 12, '344,530 304,598 352,690', '352,690 424,640', '494,532 540,594 502,684')}
    {lines(w, 11, '344,532 378,604 424,640', '502,684 424,640')}
    {lines(w, 10, '494,534 470,600 424,640', '424,640 432,900 436,1240')}
    {[740, 850, 960, 1070].map((y) => (
      <circle key={y} cx={448} cy={y} r={7} fill={ink} />
    ))}
    {accent ? lines(w, 7, '560,740 600,738 640,742') : null}
  </g>
)
