/** March and April: it melts, and it rains. */
import { type Light, towards } from '../light.ts'
import { noon } from './may.ts'

/** March: grey mornings with old snow, days that are bright and windy while it melts, long warm afternoons. */
const march: readonly Light[] = [
  {
    ...noon,
    id: 'march-morning',
    sky: ['#b3bfcb', '#e4e4de'],
    hills: ['#b9c3cb', '#a2aeb4'],
    water: '#9dadb8',
    sun: 0,
    lamp: true,
    snow: true,
    surface: towards('#9aa0ac', 0.1),
    figure: towards('#9a98a4', 0.03),
  },
  {
    ...noon,
    id: 'march-day',
    sky: ['#8fc0e8', '#e6f1f4'],
    hills: ['#c2d0d8', '#9db0a4'],
    water: '#7fa9c6',
    sunColour: '#fffbe4',
    snow: true,
  },
  {
    ...noon,
    id: 'march-afternoon',
    sky: ['#a9cbe4', '#fbe3b8'],
    hills: ['#b4bdc2', '#94a08e'],
    water: '#a9bcc4',
    sunColour: '#ffd592',
    lowSun: true,
    snow: true,
    surface: towards('#d9a86a', 0.07),
    figure: towards('#d0925a', 0.05),
  },
]

/** April is wet: grey by day, with the lamps on, and a blue hour that lasts. At night only the street lamp and the phone are lit. */
const april: readonly Light[] = [
  {
    ...noon,
    id: 'april-day',
    sky: ['#a4cbe8', '#eef3ec'],
    hills: ['#a9b8ae', '#8fa08a'],
    water: '#8fb4ca',
  },
  {
    ...noon,
    id: 'april-rain',
    sky: ['#9fabb3', '#d3d8d6'],
    hills: ['#97a5a5', '#77898a'],
    water: '#8c9ba4',
    sun: 0,
    lamp: true,
    rain: true,
    seenBy: 'yusuf',
    surface: towards('#8a8f9a', 0.13),
    figure: towards('#8f8a94', 0.05),
  },
  {
    ...noon,
    id: 'april-evening',
    sky: ['#3f5580', '#c7a9b0'],
    hills: ['#66769a', '#4f5f80'],
    water: '#5f7092',
    sun: 0,
    lamp: true,
    rain: true,
    seenBy: 'yusuf',
    surface: towards('#a9744f', 0.13),
    figure: towards('#b5793f', 0.06),
  },
  {
    ...noon,
    id: 'april-night',
    sky: ['#141a30', '#2b3556'],
    hills: ['#1f2844', '#18203a'],
    water: '#1c2440',
    sun: 0,
    dark: true,
    seenBy: 'yusuf',
    surface: towards('#1d2442', 0.62),
    figure: towards('#232a4a', 0.46),
  },
]

export const spring = [...march, ...april]
