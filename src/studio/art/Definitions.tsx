/** The soft lights that are laid over pictures. */
import type { Light } from './light.ts'

export function Definitions({ light }: { readonly light: Light }) {
  return (
    <defs>
      <radialGradient id="dim" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="900">
        <stop offset="0" stopColor="#4a2f2a" stopOpacity="0" />
        <stop offset="0.26" stopColor="#4a2f2a" stopOpacity="0" />
        <stop offset="0.62" stopColor="#4a2f2a" stopOpacity="0.1" />
        <stop offset="1" stopColor="#4a2f2a" stopOpacity="0.16" />
      </radialGradient>
      <radialGradient id="glow">
        <stop
          offset="0"
          stopColor="#ffefc8"
          stopOpacity={light.dark ? 0.1 : light.backlit ? 0.25 : 0.6}
        />
        <stop offset="1" stopColor="#ffefc0" stopOpacity="0" />
      </radialGradient>
      {light.dark ? (
        <radialGradient id="screenlight">
          <stop offset="0" stopColor="#d6e4ff" stopOpacity="0.36" />
          <stop offset="0.4" stopColor="#bcd0f6" stopOpacity="0.13" />
          <stop offset="1" stopColor="#a9bde8" stopOpacity="0" />
        </radialGradient>
      ) : null}
      <radialGradient id="bloom" gradientUnits="userSpaceOnUse" cx="960" cy="250" r="1150">
        <stop offset="0" stopColor="#fffdf4" stopOpacity="0.42" />
        <stop offset="0.4" stopColor="#fffdf4" stopOpacity="0.12" />
        <stop offset="1" stopColor="#fffdf4" stopOpacity="0" />
      </radialGradient>
      <linearGradient id="lamplight" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor="#ffe2a0" stopOpacity="0.55" />
        <stop offset="1" stopColor="#ffd48a" stopOpacity="0" />
      </linearGradient>
      <linearGradient id="evening" x1="0" y1="0" x2="1" y2="0">
        <stop offset="0" stopColor="#f2a45f" stopOpacity="0.42" />
        <stop offset="0.55" stopColor="#f2a45f" stopOpacity="0" />
      </linearGradient>
      <radialGradient id="vignette" cx="0.5" cy="0.45" r="0.75">
        <stop offset="0.6" stopColor="#2a2140" stopOpacity="0" />
        <stop offset="1" stopColor="#3a2630" stopOpacity={light.lamp ? 0.2 : 0.14} />
      </radialGradient>
    </defs>
  )
}
