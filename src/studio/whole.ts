/** Files that are whole or not there at all, whenever the machine is stopped. */
import { open, rename, writeFile } from 'node:fs/promises'

/** Writes a file; until all of it is on the disk, what lay there before stays. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${file}.part`, content)
  await moveWhole(`${file}.part`, file)
}

/** Moves a finished file to its place, on the same disk. */
export async function moveWhole(from: string, to: string): Promise<void> {
  const file = await open(from, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(from, to)
}
