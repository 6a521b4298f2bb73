/** What is special about how this page is shown, where it bears on how long the browser keeps things. Stores nothing. */

/**
 * Whether the page is shown inside a page of another origin. Browsers then give it a storage of its own for each site
 * that shows it (https://developer.mozilla.org/docs/Web/Privacy/Guides/State_Partitioning), unless both are of one site,
 * which a page cannot know.
 */
export function isFramedElsewhere({ top, location }: Window = window): boolean {
  try {
    return top !== null && top.location.origin !== location.origin
  } catch {
    return true // it does not even let us read where it is
  }
}

/**
 * Whether the browser clears away what a site has stored when the learner has not touched the site for seven days of
 * using the browser: WebKit's rule for all storage that scripts can write, in Safari and in every browser on iPhone and
 * iPad that is built on it (https://webkit.org/tracking-prevention/, “7-Day Cap on All Script-Writeable Storage”). A site
 * on the home screen counts its own days, each of which is a visit (https://webkit.org/blog/10218/). Newer versions may
 * be milder (https://github.com/WebKit/WebKit/pull/46107); a page cannot tell.
 */
export const isClearedWeekly = (userAgent: string): boolean =>
  /\b(Macintosh|iPhone|iPad|iPod)\b/.test(userAgent) &&
  /\bAppleWebKit\//.test(userAgent) &&
  // Chrome's engine also calls itself AppleWebKit; Chrome on iPhone says CriOS.
  !/\b(Chrome|Chromium)\//.test(userAgent)

/** The same of the browser at hand, and not opened from the home screen. */
export const isClearedWeeklyHere = (): boolean =>
  isClearedWeekly(navigator.userAgent) && !matchMedia('(display-mode: standalone)').matches
