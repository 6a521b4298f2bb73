import { describe, expect, test } from 'vitest'
import { isClearedWeekly, isFramedElsewhere } from '../../src/device/conditions.ts'

const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)'
const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)'
const iPad = 'Mozilla/5.0 (iPad; CPU OS 16_7 like Mac OS X)'
const webKit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)'
const blink = 'AppleWebKit/537.36 (KHTML, like Gecko)'

describe('what is stored goes after seven days', () => {
  test.each([
    ['Safari on a Mac', `${mac} ${webKit} Version/18.5 Safari/605.1.15`],
    ['Safari on an iPhone', `${iPhone} ${webKit} Version/18.5 Mobile/15E148 Safari/604.1`],
    ['Safari on an iPad', `${iPad} ${webKit} Version/16.6 Mobile/15E148 Safari/604.1`],
    ['Chrome on an iPhone', `${iPhone} ${webKit} CriOS/137.0.7151.51 Mobile/15E148 Safari/604.1`],
    ['Firefox on an iPhone', `${iPhone} ${webKit} FxiOS/139.0 Mobile/15E148 Safari/605.1.15`],
    ['Edge on an iPhone', `${iPhone} ${webKit} Version/18.0 EdgiOS/136.0.3240.91 Mobile/15E148`],
  ])('in %s', (_, userAgent) => expect(isClearedWeekly(userAgent)).toBe(true))

  test.each([
    ['Chrome on a Mac', `${mac} ${blink} Chrome/137.0.0.0 Safari/537.36`],
    ['Edge on a Mac', `${mac} ${blink} Chrome/136.0.0.0 Safari/537.36 Edg/136.0.0.0`],
    ['Firefox on a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:139.0) Gecko/20100101'],
    [
      'Chrome on Windows',
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${blink} Chrome/137.0.0.0 Safari/537.36`,
    ],
    [
      'Chrome on Android',
      `Mozilla/5.0 (Linux; Android 10; K) ${blink} Chrome/137.0.0.0 Mobile Safari/537.36`,
    ],
    ['Web on Linux', `Mozilla/5.0 (X11; Linux x86_64) ${webKit} Version/18.0 Safari/605.1.15`],
  ])('not in %s', (_, userAgent) => expect(isClearedWeekly(userAgent)).toBe(false))
})

describe('a page is shown inside another site', () => {
  const here = { origin: 'https://sidestilt.example' }
  const seen = (top: unknown) => isFramedElsewhere({ top, location: here } as unknown as Window)

  test('when that page does not let us see where it is', () =>
    expect(
      seen({
        get location(): Location {
          throw new DOMException('Blocked a frame', 'SecurityError')
        },
      }),
    ).toBe(true))
  test('not in a frame of its own site', () => expect(seen({ location: here })).toBe(false))
  test('not when it is a page by itself', () => expect(isFramedElsewhere()).toBe(false))
})
