/** The sign of a video meeting for «I want to say something»: a hand on a round badge. */
export function RaisedHand({
  x,
  y,
  size,
  lit,
}: {
  readonly x: number
  readonly y: number
  readonly size: number
  /** It blinks: bright, or waiting for its next turn. */
  readonly lit: boolean
}) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <circle cx={0} cy={0} r={lit ? 70 : 58} fill="#f0c766" opacity={lit ? 0.35 : 0} />
      <circle cx={0} cy={0} r={58} fill={lit ? '#f0c766' : '#b3924d'} />
      <circle cx={0} cy={0} r={58} fill="none" stroke="#24232c" strokeWidth={6} />
      <g stroke="#24232c" strokeLinecap="round" fill="none" strokeWidth={13}>
        <path d="M-16 6V-26" />
        <path d="M-1 2V-34" />
        <path d="M14 4V-29" />
        <path d="M28 12V-16" />
        <path d="M-30 4L-16 22" />
      </g>
      <path d="M-24 2H35V16C34 36 20 42 6 42C-10 42 -20 30 -36 6Z" fill="#24232c" />
    </g>
  )
}
