/** Slide twelve. The dot of Solveig's pointer dwells on the shower, and is gone when somebody asks whose effort it is. */
import { Bars } from '../../places/forelesningsrom/slides.tsx'
import type { Thing } from '../thing.ts'
import { NearSlide } from './NearSlide.tsx'

export const SlideTwelve: Thing = ({ moment: { light, shot, at } }) => {
  const asked = shot.beats.find(({ beat }) => 'line' in beat && beat.who !== 'solveig')
  const answered = shot.beats.at(-1)
  const points = !asked || at < asked.to || (answered !== undefined && at >= answered.from)
  return (
    <NearSlide light={light}>
      <Bars light={light} />
      {points ? (
        <g>
          <circle cx={1170} cy={436} r={34} fill="#e8452f" opacity={0.3} />
          <circle cx={1170} cy={436} r={17} fill="#e8452f" />
        </g>
      ) : null}
    </NearSlide>
  )
}
