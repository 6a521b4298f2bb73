/** Puts text on the clipboard. */

/** Rejects if the browser does not allow it. The text may still be on its way: then the browser is asked at once, while it remembers the press. */
export const copyText = async (text: Promise<string>): Promise<void> =>
  'ClipboardItem' in window
    ? navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': text.then((words) => new Blob([words], { type: 'text/plain' })),
        }),
      ])
    : navigator.clipboard.writeText(await text)
