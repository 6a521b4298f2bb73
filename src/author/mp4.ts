/** What an MP4's header tells: how long the film lasts, and how soon its first picture can be shown. Nothing else of the format (ISO/IEC 14496-12). */
import { closeSync, openSync, readSync } from 'node:fs'

/** The bytes at a place in the file; null beyond its end. */
type BytesAt = (at: number, count: number) => DataView | null

/** The content of a box, from its first byte to the one after its last. */
type Box = { readonly kind: string; readonly from: number; readonly to: number }

/** The length of the film in whole milliseconds; null if the file is not an MP4 that says so (‘mvhd’). */
export const lengthOf = (file: string): number | null =>
  reading(file, (bytesAt) => {
    const [header] = boxesAt(bytesAt, ['moov', 'mvhd'])
    const head = header ? bytesAt(header.from, 32) : null
    if (!head) return null
    const long = head.getUint8(0) === 1
    const scale = head.getUint32(long ? 20 : 12)
    const length = long ? Number(head.getBigUint64(24)) : head.getUint32(16)
    return scale > 0 ? Math.round((length * 1000) / scale) : null
  })

/**
 * How many bytes of the file have to be there before the first picture can be shown: the index (‘moov’) and the first
 * sample of the picture track, which must be a key frame. Null if the index tells of no such picture.
 */
export const firstPictureIn = (file: string): number | null =>
  reading(file, (bytesAt) => {
    const [index] = boxesAt(bytesAt, ['moov'])
    if (!index) return null
    for (const track of boxesAt(bytesAt, ['moov', 'trak', 'mdia'])) {
      const [handler] = boxesAt(bytesAt, ['hdlr'], track)
      if (handler && bytesAt(handler.from + 8, 4)?.getUint32(0) === pictures)
        return endOfFirstSample(bytesAt, track, index)
    }
    return null
  })

/** ‘vide’ */
const pictures = 0x76696465

function endOfFirstSample(bytesAt: BytesAt, track: Box, index: Box): number | null {
  const table = (kind: string) => boxesAt(bytesAt, ['minf', 'stbl', kind], track)[0]
  const [sizes, keys] = [table('stsz'), table('stss')]
  const [chunks, longChunks] = [table('stco'), table('co64')]
  const head = sizes && bytesAt(sizes.from, 16)
  // Every picture has the same size, or a list follows.
  const size = head ? head.getUint32(4) || head.getUint32(12) : 0
  const chunk = chunks && bytesAt(chunks.from + 8, 4)?.getUint32(0)
  const longChunk = longChunks && bytesAt(longChunks.from + 8, 8)?.getBigUint64(0)
  const start = chunk ?? (longChunk === undefined ? undefined : Number(longChunk))
  // Without a list of key frames every picture is one.
  const firstKey = keys ? bytesAt(keys.from + 8, 4)?.getUint32(0) : 1
  if (size === 0 || start === undefined || firstKey !== 1) return null
  return Math.max(index.to, start + size)
}

function reading<T>(file: string, read: (bytesAt: BytesAt) => T): T {
  const handle = openSync(file, 'r')
  try {
    return read((at, count) => {
      const bytes = new Uint8Array(count)
      return readSync(handle, bytes, 0, count, at) === count ? new DataView(bytes.buffer) : null
    })
  } finally {
    closeSync(handle)
  }
}

const wholeFile: Box = { kind: '', from: 0, to: Number.POSITIVE_INFINITY }

/** Every box at the end of this way down, in the order of the file. */
function boxesAt(bytesAt: BytesAt, way: readonly string[], within = wholeFile): readonly Box[] {
  return way.reduce<readonly Box[]>(
    (boxes, kind) => boxes.flatMap((box) => boxesIn(bytesAt, box).filter((b) => b.kind === kind)),
    [within],
  )
}

/** The boxes that follow each other in this one, as far as they are sound. */
function boxesIn(bytesAt: BytesAt, { from, to }: Box): readonly Box[] {
  const boxes: Box[] = []
  for (let here = from; here < to; ) {
    const head = bytesAt(here, 8)
    if (!head) break
    const kind = String.fromCharCode(...[4, 5, 6, 7].map((i) => head.getUint8(i)))
    const size = head.getUint32(0)
    // A size of 1 means that a longer one follows; 0, that the box is the last.
    const longer = size === 1 ? bytesAt(here + 8, 8) : null
    const length = longer ? Number(longer.getBigUint64(0)) : size === 0 ? to - here : size
    if (length < 8) break
    boxes.push({ kind, from: here + (longer ? 16 : 8), to: here + length })
    here += length
  }
  return boxes
}
