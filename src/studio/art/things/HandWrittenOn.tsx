/** Maren writes on the back of her own hand, letter by letter, what she must not forget. */
import { cast } from '../cast.ts'
import { darker } from '../colour.ts'
import { Stroke } from '../ink.tsx'
import { Lettering, widthOf } from '../Lettering.tsx'
import { within } from '../numbers.ts'
import { PlaceGround } from './grounds.tsx'
import type { Thing } from './thing.ts'
import { WritingHand } from './WritingHand.tsx'

const pen = '#2b4c8c'
/** Px: how large the letters are, and where the first one stands. */
const size = 158
const [x, y] = [500, 612]
/** Ms from the cut until they are written, and until the pen is away. */
const writing = 1500
const away = 1900

export const handWrittenOn =
  (words: string): Thing =>
  ({ moment }) => {
    const { light, shot, at } = moment
    const since = at - shot.from
    const written = within(since / writing)
    const leaving = within((since - writing) / (away - writing)) * 900
    return (
      <g>
        <PlaceGround moment={moment} />
        <g transform="rotate(-5 900 600)">
          <BackOfHand
            skin={light.figure(cast.maren?.skin ?? '#f1c6a5')}
            cloth={light.figure(cast.maren?.cloth ?? '#2f7278')}
          />
          <Lettering
            text={words.slice(0, Math.ceil(written * words.length))}
            x={x}
            y={y}
            size={size}
            colour={pen}
          />
          {since < away ? (
            <WritingHand
              who="maren"
              light={light}
              x={x + widthOf(words, size) * written + leaving}
              y={y - leaving * 0.5}
              size={2.1}
              pen={pen}
            />
          ) : null}
        </g>
      </g>
    )
  }

/** From the little finger to the thumb, as the ink goes. */
const fingers = [
  '380,412 560,384 760,340 960,322 1130,324 1290,352 1334,392 1288,430 1180,437 1064,436',
  '1064,436 1250,430 1450,446 1502,488 1448,530 1270,536 1084,530',
  '1084,530 1290,540 1490,566 1540,610 1482,646 1280,640 1080,624',
  '1080,624 1250,652 1410,692 1452,734 1396,768 1200,750 1004,728',
  '1004,728 1096,800 1170,880 1182,932 1106,936 960,856 780,792 560,770 380,744',
] as const

const BackOfHand = ({ skin, cloth }: { readonly skin: string; readonly cloth: string }) => (
  <g>
    <path
      d="M380 412C560 384 760 340 960 322C1080 318 1200 330 1290 352C1348 372 1348 424 1288 430C1210 438 1120 438 1064 436C1180 430 1340 430 1450 446C1518 462 1518 524 1448 530C1330 540 1190 536 1084 530C1220 532 1380 546 1490 566C1556 584 1550 644 1482 646C1360 648 1200 636 1080 624C1200 640 1320 664 1410 692C1468 716 1456 772 1396 768C1260 758 1120 740 1004 728C1060 770 1130 830 1170 880C1202 926 1158 964 1106 936C1010 882 900 822 780 792C640 778 500 764 380 744Z"
      fill={skin}
    />
    <path
      d="M380 660C600 690 820 700 1004 728C1060 770 1130 830 1170 880C1202 926 1158 964 1106 936C1010 882 900 822 780 792C640 778 500 764 380 744Z"
      fill={darker(skin, 0.16)}
      opacity={0.5}
    />
    {fingers.map((points) => (
      <Stroke key={points} points={points} width={13} start={0.6} end={0.6} />
    ))}
    {[
      '1270,366 1300,384 1296,408',
      '1430,462 1462,484 1452,512',
      '1468,584 1500,606 1488,632',
      '1388,710 1420,732 1404,754',
    ].map((points) => (
      <Stroke key={points} points={points} width={7} opacity={0.6} />
    ))}
    <path d="M-160 356L396 384C420 500 420 650 396 770L-160 830Z" fill={cloth} />
    <path d="M-160 700L402 672C404 700 402 740 396 770L-160 830Z" fill={darker(cloth)} />
    <Stroke points="-160,356 120,372 396,384" width={13} />
    <Stroke points="-160,830 120,802 396,770" width={13} />
    <Stroke points="396,384 418,500 418,650 396,770" width={14} start={0.9} end={0.9} />
    <Stroke points="330,382 350,500 350,650 330,776" width={9} />
  </g>
)
