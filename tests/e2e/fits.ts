/** Whether a page fits: nothing beyond its right edge, nothing too small to press. */
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
