/** How long an MP4 lasts, read from its header; nothing else of the format. */
import { closeSync, openSync, readSync } from 'node:fs'

/** The length of the film in whole milliseconds; null if the file is not an MP4 that says so (ISO/IEC 14496-12, ‘mvhd’). */
export function lengthOf(file: string): number | null {
  const handle = openSync(file, 'r')
  try {
    const bytesAt = (at: number, count: number): DataView | null => {
      const bytes = new Uint8Array(count)
      return readSync(handle, bytes, 0, count, at) === count ? new DataView(bytes.buffer) : null
    }
    const movie = boxAt(bytesAt, 0, 'moov')
    const header = movie === null ? null : boxAt(bytesAt, movie, 'mvhd')
    const head = header === null ? null : bytesAt(header, 32)
    if (!head) return null
    const long = head.getUint8(0) === 1
    const scale = head.getUint32(long ? 20 : 12)
    const length = long ? Number(head.getBigUint64(24)) : head.getUint32(16)
    return scale > 0 ? Math.round((length * 1000) / scale) : null
  } finally {
    closeSync(handle)
  }
}

/** Where the content of the first box of this kind begins, among the boxes that follow each other from `at`. */
function boxAt(
  bytesAt: (at: number, count: number) => DataView | null,
  at: number,
  kind: string,
): number | null {
  for (let here = at; ; ) {
    const head = bytesAt(here, 8)
    if (!head) return null
    const name = String.fromCharCode(...[4, 5, 6, 7].map((i) => head.getUint8(i)))
    const size = head.getUint32(0)
    // A size of 1 means that a longer one follows; 0, that the box is the last.
    const longer = size === 1 ? bytesAt(here + 8, 8) : null
    if (name === kind) return here + (longer ? 16 : 8)
    const step = longer ? Number(longer.getBigUint64(0)) : size
    if (step < 8) return null
    here += step
  }
}
