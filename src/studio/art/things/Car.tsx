/** A red car, seen from the side. */
import { Stroke } from '../ink.tsx'

export function Car() {
  const body = '#a9503f'
  return (
    <g>
      <ellipse cx={1010} cy={916} rx={470} ry={34} fill="#3a2d2a" opacity={0.35} />
      <path d="M660 700C700 636 780 618 980 618C1150 618 1220 640 1270 712Z" fill="#4d566f" />
      <path d="M700 698C730 652 790 638 930 636V698Z" fill="#9fb0c4" />
      <path d="M960 636C1110 636 1180 654 1222 704L960 698Z" fill="#9fb0c4" />
      <path
        d="M560 850C552 770 580 722 660 704C900 690 1160 694 1290 712C1400 726 1446 764 1450 850C1450 884 1430 892 1400 892H610C574 892 562 882 560 850Z"
        fill={body}
      />
      <path
        d="M560 838H1450C1450 884 1430 892 1400 892H610C574 892 562 882 560 838Z"
        fill="#3a2d2a"
        opacity={0.25}
      />
      <path
        d="M600 738C800 716 1200 718 1400 752"
        stroke="#ffd9a6"
        strokeWidth={9}
        fill="none"
        opacity={0.5}
      />
      <Stroke
        points="560,850 568,762 660,704 720,640 860,618 1040,618 1190,642 1270,712 1400,734 1448,800 1450,860 1410,892"
        width={11}
      />
      <Stroke points="560,850 580,890 760,894" width={10} />
      <Stroke points="945,624 948,760 940,880" width={8} />
      <Stroke points="990,760 1024,758 1050,760" width={10} />
      {[740, 1270].map((x) => (
        <g key={x}>
          <circle cx={x} cy={884} r={66} fill="#2d2a36" />
          <circle cx={x} cy={884} r={32} fill="#9a9aa8" />
        </g>
      ))}
      <ellipse cx={580} cy={786} rx={16} ry={26} fill="#ffe9b5" />
      <rect x={1424} y={766} width={22} height={44} rx={8} fill="#d8453a" />
    </g>
  )
}
