/** Hands a file to the browser's downloads. Nothing leaves the machine. */

export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Some browsers fetch the file only after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
