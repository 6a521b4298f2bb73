/** Text as it may stand in a file: pasted text brings signs with it that Word refuses or nobody sees. */

/**
 * The text with one kind of line break and without signs that nobody sees. What such a sign kept apart stays apart;
 * no letter goes. Signs that XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets) and half emoji become “�” or nothing.
 * Joiners inside emoji and Persian words, and marks of direction, are part of the writing and stay.
 */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    // Word's own bullets, which are private signs of its Symbol font.
    .replace(/[\uf0b7\uf0a7]/g, '•')
    // A picture that was pasted, and separators of old files.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what we are after
    .replace(/[\ufffc\x1c-\x1f]/g, ' ')
    // Soft hyphens, zero-width spaces and byte order marks, which break words for whoever searches.
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what we are after
    .replace(/[\x00-\x08\x0e-\x1b\x7f-\x9f\ufffe\uffff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')

/** Cleaned and on one line, for a heading. */
export const cleanLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim()
