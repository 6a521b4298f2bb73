/** Addresses that are handed on: the whole of them, to where this site is now. */

/** A page of this site by its hash, `#/course`. Both of the site's pages know where it is at home, so it can be short. */
export const wholeAddress = (hash: string): string =>
  new URL(hash, new URL('./', window.location.href)).href
