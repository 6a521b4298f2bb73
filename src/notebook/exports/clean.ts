/** Text as it may stand in a file: pasted text brings signs with it that Word refuses or nobody sees. */

/**
 * The text with one kind of line break and without control characters. What a control character kept apart stays apart;
 * no letter goes. Signs that XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets) and half emoji become “�” or nothing.
 */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what we are after
    .replace(/[\x1c-\x1f]/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what we are after
    .replace(/[\x00-\x08\x0e-\x1b\x7f-\x9f\ufffe\uffff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
