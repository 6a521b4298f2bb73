/** The smallest file that says, as an MP4 does, how long it lasts and where its first picture is. */

type Shape = {
  /** Bytes. */
  readonly firstPicture?: number
  readonly indexFirst?: boolean
  /** The first picture that can be shown by itself, counted from 1. */
  readonly firstKey?: number
}

/** A film of so many milliseconds, with nothing in its pictures. */
export function filmOf(
  milliseconds: number,
  { firstPicture = 8, indexFirst = true, firstKey = 1 }: Shape = {},
): Uint8Array {
  const start = box('free')
  const pictures = box('mdat', new Uint8Array(firstPicture))
  const indexWith = (at: number) =>
    box(
      'moov',
      box('mvhd', words(0, 0, 0, 1000, milliseconds), new Uint8Array(80)),
      box('trak', box('mdia', box('hdlr', words(0, 0), text('soun')))),
      box(
        'trak',
        box(
          'mdia',
          box('hdlr', words(0, 0), text('vide')),
          box(
            'minf',
            box(
              'stbl',
              box('stsz', words(0, 0, 1, firstPicture)),
              box('stco', words(0, 1, at)),
              box('stss', words(0, 1, firstKey)),
            ),
          ),
        ),
      ),
    )
  const header = 8
  return indexFirst
    ? joined(start, indexWith(start.length + indexWith(0).length + header), pictures)
    : joined(start, pictures, indexWith(start.length + header))
}

const box = (kind: string, ...parts: Uint8Array[]): Uint8Array => {
  const content = joined(...parts)
  return joined(words(8 + content.length), text(kind), content)
}

const text = (word: string): Uint8Array => new TextEncoder().encode(word)

function words(...numbers: number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * numbers.length))
  for (const [i, number] of numbers.entries()) view.setUint32(4 * i, number)
  return new Uint8Array(view.buffer)
}

const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
