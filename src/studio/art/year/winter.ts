/** January and February: snow, and lamps that burn all day. */
import { type Light, towards } from '../light.ts'
import { noon } from './may.ts'

/** In January lamps burn all day. Outside it is blue in the morning, pink for an hour or two, and then dark. */
const january: readonly Light[] = [
  {
    ...noon,
    id: 'january-morning',
    sky: ['#34497a', '#c9a9b4'],
    hills: ['#6f80aa', '#94a5c6'],
    water: '#56698f',
    sun: 0,
    lamp: true,
    snow: true,
    seenBy: 'amir',
    surface: towards('#a8805f', 0.08),
    figure: towards('#b07a52', 0.05),
  },
  {
    ...noon,
    id: 'january-day',
    sky: ['#a3bfdd', '#fbd9c6'],
    hills: ['#c4cfe2', '#e4e6ee'],
    water: '#8ea6c0',
    sun: 0.9,
    sunColour: '#ffd8b4',
    lowSun: true,
    lamp: true,
    snow: true,
    seenBy: 'amir',
    surface: towards('#b99aa0', 0.1),
    figure: towards('#b8846a', 0.04),
  },
  {
    ...noon,
    id: 'january-evening',
    sky: ['#161e3a', '#3a4570'],
    hills: ['#2b3658', '#4a587f'],
    water: '#222c4c',
    sun: 0,
    lamp: true,
    snow: true,
    seenBy: 'amir',
    surface: towards('#7c5448', 0.2),
    figure: towards('#a06a48', 0.08),
  },
]

/** February: the days are longer and sharp with snow; the evenings as dark as ever. */
const february: readonly Light[] = [
  {
    ...noon,
    id: 'february-day',
    sky: ['#9fc3e2', '#f4ead9'],
    hills: ['#cbd6e4', '#dfe5ec'],
    water: '#8fabc4',
    sunColour: '#fff1cf',
    lowSun: true,
    lamp: true,
    snow: true,
    surface: towards('#a3a7b4', 0.06),
  },
  {
    ...noon,
    id: 'february-evening',
    sky: ['#141b36', '#364270'],
    hills: ['#2a3557', '#44527c'],
    water: '#202a4a',
    sun: 0,
    lamp: true,
    snow: true,
    surface: towards('#6a4f52', 0.18),
    figure: towards('#a06a48', 0.07),
  },
]

export const winter = [...january, ...february]
