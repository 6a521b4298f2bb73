/** What is drawn on a chest to make it a fleece, a tunic, a cardigan … Arms and outline belong to others. */
import type { ReactNode } from 'react'
import type { Garment, Looks } from '../cast.ts'
import { darker, lighter } from '../colour.ts'
import { ink, Stroke } from '../ink.tsx'

type Props = { readonly looks: Looks; readonly weight: number }

/** Several strokes of one width. */
const lines = (weight: number, width: number, ...all: readonly string[]) =>
  all.map((points) => <Stroke key={points} points={points} width={width * weight} />)

const Fleece = ({ looks: { cloth, inner }, weight: w }: Props) => (
  <g>
    <path
      d="M352 548C366 606 392 646 424 672C456 646 480 606 488 548C470 596 380 598 352 548Z"
      fill={inner}
    />
    <path
      d="M338 520C310 540 300 566 306 600C340 660 384 700 424 716L424 668C390 640 362 600 350 548Z"
      fill={lighter(cloth, 0.14)}
    />
    <path
      d="M500 520C528 540 540 566 534 600C504 660 464 700 424 716L424 668C458 640 484 600 494 548Z"
      fill={darker(cloth, 0.08)}
    />
    {lines(
      w,
      12,
      '340,518 306,556 312,610 360,676 424,716',
      '500,518 536,556 530,610 484,676 424,716',
    )}
    {lines(w, 11, '350,548 378,622 424,670', '492,550 468,622 424,670')}
    {lines(w, 9, '418,716 420,940 424,1250', '432,714 434,940 438,1250')}
    <path d="M418 716H434V760H418Z" fill={lighter(cloth, 0.5)} />
    {lines(w, 10, '540,900 590,884 632,884')}
  </g>
)

const Tunic = ({ looks: { inner, cloth }, weight: w }: Props) => (
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

const Cardigan = ({ looks: { inner }, weight: w }: Props) => (
  <g>
    <path
      d="M352 548C372 640 398 800 420 1260H470C476 800 484 640 488 548C470 600 380 602 352 548Z"
      fill={inner}
    />
    {lines(w, 13, '352,546 378,690 404,900 420,1250', '488,548 482,690 474,900 470,1250')}
    {lines(w, 9, '326,556 350,700 372,900 384,1250')}
    {lines(w, 10, '362,584 420,620 478,588')}
    {[800, 930, 1060].map((y) => (
      <circle key={y} cx={396 + (y - 800) * 0.06} cy={y} r={9} fill={ink} />
    ))}
  </g>
)

const Blazer = ({ looks: { cloth, inner }, weight: w }: Props) => (
  <g>
    <path
      d="M350 546C372 640 410 900 432 1180L450 1150C474 900 484 640 490 546C470 600 380 602 350 546Z"
      fill={inner}
    />
    <path d="M344 528L322 572L372 652L424 616Z" fill={lighter(inner, 0.6)} />
    <path d="M494 528L516 570L474 652L424 616Z" fill={inner} />
    {lines(
      w,
      10,
      '344,528 322,572 372,652',
      '372,652 424,616',
      '494,528 516,570 474,652',
      '474,652 424,616',
      '424,618 430,800 438,1000',
    )}
    {[700, 790, 880].map((y) => (
      <circle key={y} cx={436} cy={y} r={6} fill={ink} />
    ))}
    <path
      d="M352 546C320 560 296 590 290 640L276 740L320 742L296 790L430 1150L372 800Z"
      fill={lighter(cloth, 0.06)}
    />
    <path
      d="M488 546C512 560 530 600 536 640L560 720L520 730L548 772L450 1150L486 800Z"
      fill={darker(cloth)}
    />
    {lines(w, 14, '346,548 330,640 372,860 432,1180', '494,550 508,650 480,860 448,1150')}
    {lines(w, 12, '344,550 300,610 278,738', '496,550 528,610 560,722')}
    {lines(w, 11, '278,738 318,744', '318,744 296,790', '560,722 522,730', '522,730 546,772')}
  </g>
)

const Blouse = ({ looks: { cloth, inner }, weight: w }: Props) => (
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

const Hoodie = ({ looks: { cloth, inner }, weight: w }: Props) => (
  <g>
    <path
      d="M352 548C372 600 468 604 490 548C486 600 470 640 424 650C384 640 362 600 352 548Z"
      fill={inner}
    />
    <path
      d="M346 520C290 536 262 576 278 616C310 676 372 704 424 706L420 650C384 636 358 596 350 548Z"
      fill={lighter(cloth, 0.16)}
    />
    <path
      d="M496 520C552 536 580 576 564 616C534 676 474 704 424 706L420 650C458 636 484 596 492 548Z"
      fill={darker(cloth, 0.14)}
    />
    {lines(
      w,
      13,
      '346,520 284,556 284,620 344,684 424,706',
      '496,520 560,556 560,620 504,684 424,706',
    )}
    {lines(w, 11, '350,546 376,616 422,650 466,616 492,548')}
    {lines(w, 8, '392,704 386,780 390,842', '456,704 462,770 458,822')}
    <rect x={381} y={836} width={18} height={26} rx={6} fill={inner} />
    <rect x={449} y={816} width={18} height={26} rx={6} fill={inner} />
    {lines(w, 11, '300,1250 330,1090 420,1076 512,1090 540,1250')}
  </g>
)

const Knit = ({ looks: { cloth, inner }, weight: w }: Props) => {
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

const Sweater = ({ looks: { cloth, inner }, weight: w }: Props) => (
  <g>
    <path d="M156 800H684V852H150Z" fill={inner} opacity={0.9} />
    <path d="M148 890H692V918H146Z" fill={inner} opacity={0.9} />
    <path
      d="M336 546C360 622 484 626 506 548L492 536C466 590 376 588 350 534Z"
      fill={darker(cloth, 0.1)}
    />
    {lines(w, 13, '332,546 364,612 420,632 478,612 508,552')}
    {lines(w, 10, '348,532 374,578 420,592 466,578 494,536')}
  </g>
)

const Shirt = ({ looks: { cloth, inner, accent }, weight: w }: Props) => (
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

export const garments: Readonly<Record<Garment, (props: Props) => ReactNode>> = {
  fleece: Fleece,
  tunic: Tunic,
  cardigan: Cardigan,
  blazer: Blazer,
  blouse: Blouse,
  hoodie: Hoodie,
  knit: Knit,
  sweater: Sweater,
  shirt: Shirt,
}
