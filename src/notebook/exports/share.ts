/** Hands a file to the device's own way of sharing: mail, messages, a learning platform's app. It goes where she sends it. */

/** Whether the device shares Word files. Some browsers say yes and refuse when it comes to it. */
export const canShare = (): boolean => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const files = [new File([''], 'svar.docx', { type })]
  return 'canShare' in navigator && navigator.canShare({ files })
}

/** Says whether it was shared; not, if she thought better of it. Rejects if the browser refuses. */
export async function share(file: File): Promise<boolean> {
  try {
    await navigator.share({ files: [file] })
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false
    throw error
  }
}
