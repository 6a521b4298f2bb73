/** A chair a little apart from the others, a coat still on its back. */
import { Stroke } from '../../ink.tsx'

export const ChairByAWall = () => (
  <g>
    <rect x={0} y={0} width={612} height={1032} fill="#e4cdb4" />
    <rect x={0} y={780} width={612} height={252} fill="#b98f68" />
    <rect x={0} y={764} width={612} height={20} fill="#8f6743" />
    <path d="M0 90L612 420V640L0 320Z" fill="#fff1d0" opacity={0.4} />
    <g transform="translate(-60 610) scale(0.62)" opacity={0.55}>
      {[0, 190, 380].map((x) => (
        <g key={x} transform={`translate(${x} 0)`}>
          <path d="M60 -80C110 -96 160 -96 200 -80L206 110H56Z" fill="#8aa39c" />
          <path d="M46 110H216V142H46Z" fill="#6f8f7a" />
          <Stroke points="62,142 54,330" width={13} />
          <Stroke points="200,142 208,330" width={13} />
        </g>
      ))}
    </g>
    <ellipse cx={420} cy={946} rx={150} ry={24} fill="#3a2418" opacity={0.26} />
    <path d="M334 480C380 462 460 462 506 480L512 700H328Z" fill="#c9674c" />
    <path d="M470 470C486 472 498 476 506 480L512 700H470Z" fill="#20152e" opacity={0.16} />
    <Stroke points="328,700 330,590 334,480 420,464 506,480 510,590 512,700" width={10} />
    <path
      d="M318 470C360 440 480 440 522 470L548 690C540 706 520 706 508 694L500 560L492 760C440 776 396 774 350 760L344 560L332 694C320 706 300 706 292 690Z"
      fill="#5b6f8f"
    />
    <path
      d="M460 448C486 452 508 460 522 470L548 690C540 706 520 706 508 694L500 560L492 760L450 770C470 660 470 540 460 448Z"
      fill="#20152e"
      opacity={0.18}
    />
    <path d="M372 452C390 486 450 486 468 452C440 444 400 444 372 452Z" fill="#f0e2c4" />
    <Stroke
      points="318,470 304,580 292,690 312,702 332,694 344,560 350,760 420,772 492,760 500,560 508,694 530,702 548,690 536,580 522,470 470,450 420,446 370,450 318,470"
      width={10}
    />
    <Stroke points="420,486 424,620 420,768" width={8} />
    <path d="M310 700H530V742H310Z" fill="#b5553c" />
    <Stroke points="308,700 420,697 532,700" width={9} />
    <Stroke points="308,742 420,745 532,742" width={9} />
    <Stroke points="332,742 318,940" width={15} start={0.9} />
    <Stroke points="508,742 522,940" width={15} start={0.9} />
    <Stroke points="350,742 352,880" width={10} />
    <Stroke points="490,742 488,880" width={10} />
    <g transform="translate(90 250)">
      <rect x={0} y={0} width={150} height={190} fill="#fdfaf2" stroke="#6a6068" strokeWidth={7} />
      <circle cx={52} cy={70} r={17} fill="#8aa39c" />
      <circle cx={98} cy={64} r={17} fill="#c9674c" />
      <circle cx={74} cy={112} r={17} fill="#d9a33c" />
      <rect x={26} y={150} width={98} height={10} fill="#b9b2ae" />
    </g>
  </g>
)
