/** From September to November. */
import { type Light, towards } from '../light.ts'
import { noon } from './may.ts'

/** Autumn: yellow birches in September, early dark and rain in November. */
export const autumn: readonly Light[] = [
  {
    ...noon,
    id: 'september-day',
    sky: ['#a9cbe2', '#f7e9cf'],
    hills: ['#b3a98a', '#b58f4c'],
    water: '#8fb0c2',
    sunColour: '#ffe7ae',
    lowSun: true,
    surface: towards('#d3a05f', 0.05),
    figure: towards('#d0925a', 0.03),
  },
  {
    ...noon,
    id: 'october-evening',
    sky: ['#40507c', '#e0a386'],
    hills: ['#5d6484', '#4c4a5e'],
    water: '#6d7490',
    sun: 0,
    lamp: true,
    surface: towards('#9a6a50', 0.14),
    figure: towards('#b0744a', 0.06),
  },
  {
    ...noon,
    id: 'november-evening',
    sky: ['#1a2036', '#3a415c'],
    hills: ['#283046', '#20273a'],
    water: '#242c44',
    sun: 0,
    lamp: true,
    rain: true,
    surface: towards('#7c5448', 0.18),
    figure: towards('#a06a48', 0.08),
  },
]
