/** Where the three over the mountain sit: rooms of 402 × 618, seen on a screen. */
const bindings = ['#c9674c', '#34506b', '#e0ab4f', '#6f8f7a', '#a4506a']

/** By a window, with the mountain from its other side. */
export const FjordView = () => (
  <g>
    <rect width={402} height={618} fill="#cfdde2" />
    <rect x={30} y={44} width={230} height={280} fill="#fdfaf2" />
    <rect x={44} y={58} width={202} height={252} fill="#dcebf0" />
    <path d="M44 226L112 126L160 186L196 146L246 220V310H44Z" fill="#86a79c" />
    <path d="M112 126L136 156L116 152L100 160L90 158Z" fill="#fdfaf2" />
    <path d="M44 270H246V310H44Z" fill="#8db2cc" />
    <rect x={140} y={58} width={10} height={252} fill="#fdfaf2" />
  </g>
)

export const Bookshelf = () => (
  <g>
    <rect width={402} height={618} fill="#e9d9c4" />
    {[150, 300].map((y, shelf) => (
      <g key={y}>
        {[0, 1, 2, 3, 4, 5, 6, 7].map((i) => (
          <rect
            key={i}
            x={8 + i * 30}
            y={y - 92 + ((i * 5 + shelf * 3) % 4) * 9}
            width={26}
            height={92 - ((i * 5 + shelf * 3) % 4) * 9}
            fill={bindings[(i + shelf * 2) % bindings.length]}
            opacity={0.7}
          />
        ))}
        <rect y={y} width={272} height={14} fill="#a9805c" />
      </g>
    ))}
  </g>
)

/** A lamp over a table, and a plant. */
export const UnderTheLamp = () => (
  <g>
    <rect width={402} height={618} fill="#d6dfcc" />
    <rect y={380} width={402} height={238} fill="#c3d0b6" />
    <rect x={298} width={6} height={70} fill="#5d5a66" />
    <path d="M262 66H340L372 132H230Z" fill="#e0ab4f" />
    <ellipse cx={301} cy={134} rx={70} ry={9} fill="#fdf3dc" />
    <path
      d="M46 420V300C10 284 8 236 22 214C48 232 54 264 50 292C62 254 84 236 102 236C102 268 84 296 56 306V420Z"
      fill="#6f8f7a"
    />
    <path d="M14 400H92L82 486H24Z" fill="#c9674c" />
  </g>
)
