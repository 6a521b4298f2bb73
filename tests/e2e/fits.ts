/** Whether a page fits: nothing beyond its right edge, nothing too small to press, nothing over anything else. */
import type { Page } from 'playwright-core'

/** Elements that reach past the right edge, where a reader would have to scroll sideways (WCAG 2.2, 1.4.10). */
export const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((each) => each.getBoundingClientRect().right > clientWidth + 1)
      .map((each) => `${each.tagName}.${each.className}`.slice(0, 80))
  })

/** Targets smaller than WCAG 2.2, 2.5.8 asks for; links within a sentence are exempt. */
export const tooSmall = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea, summary, nav a')]
      .filter((each) => each.checkVisibility() && !each.closest('[aria-hidden="true"]'))
      .flatMap((each) => {
        const { width, height } = each.getBoundingClientRect()
        return width >= 24 && height >= 24
          ? []
          : [`${each.outerHTML.slice(0, 80)} ${width}×${height}`]
      }),
  )

/** Elements that cover part of one another, and words that run out of their element. */
export const collides = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) => {
    const boxOf = (element: Element) => element.getBoundingClientRect()
    const name = (element: Element) => (element.textContent || element.className).slice(0, 60)
    const covers = (one: DOMRect, other: DOMRect) =>
      one.left < other.right - 1 &&
      other.left < one.right - 1 &&
      one.top < other.bottom - 1 &&
      other.top < one.bottom - 1
    const over = elements.flatMap((one, nth) =>
      elements
        .slice(nth + 1)
        .filter((other) => covers(boxOf(one), boxOf(other)))
        .map((other) => `${name(one)} × ${name(other)}`),
    )
    const out = elements.filter((element) => {
      const words = document.createRange()
      words.selectNodeContents(element)
      const { left, right, top, bottom } = boxOf(element)
      // A heading's glyphs are higher than its lines.
      return [...words.getClientRects()].some((line) => {
        const middle = (line.top + line.bottom) / 2
        return line.left < left - 1 || line.right > right + 1 || middle < top || middle > bottom
      })
    })
    return [...over, ...out.map(name)]
  })
