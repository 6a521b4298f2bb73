/** A list of words that somebody has hung on the wall. */
import { ink, Stroke } from '../ink.tsx'
import { Lettering } from '../Lettering.tsx'
import { WallGround } from './grounds.tsx'
import type { Thing } from './thing.ts'

const words = [
  ['ADL', ['det du gjør i hverdagen']],
  ['FLM', ['friskliv, læring og mestring']],
  ['PPO', ['opplæring for pasienter', 'og pårørende']],
] as const

export const WordList: Thing = ({ moment: { light } }) => {
  const c = light.surface
  return (
    <g>
      <WallGround light={light} />
      <g transform="rotate(-1.6 960 440)">
        <path d="M444 112H1504V900C1200 884 800 916 444 896Z" fill="#2a1f3a" opacity={0.14} />
        <path d="M424 84H1484V866C1180 850 780 882 424 866Z" fill={c('#fdf6df')} />
        <Stroke points="424,84 960,80 1484,84" width={9} />
        <Stroke points="424,84 420,480 424,866" width={9} />
        <Stroke points="1484,84 1488,480 1484,866" width={9} />
        <Stroke points="424,866 740,874 1180,858 1484,866" width={9} />
        <rect
          x={880}
          y={52}
          width={160}
          height={54}
          fill={c('#8db2cc')}
          opacity={0.8}
          transform="rotate(2 960 80)"
        />
        <Lettering text="Ord vi bruker" x={520} y={226} size={124} colour={c('#c9674c')} />
        <Stroke points="520,254 720,244 1000,258" width={9} colour={c('#c9674c')} />
        {words.map(([word, meaning], i) => (
          <g key={word}>
            <Lettering text={word} x={520} y={388 + i * 138} size={104} colour={c('#2f7278')} />
            <Lettering text="=" x={716} y={388 + i * 138} size={90} colour={ink} />
            {meaning.map((line, n) => (
              <Lettering
                key={line}
                text={line}
                x={790}
                y={386 + i * 138 + n * 76}
                size={70}
                colour={ink}
              />
            ))}
          </g>
        ))}
      </g>
    </g>
  )
}
