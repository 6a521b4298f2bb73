/** Reads a text file, or says why it cannot be read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fault, fault } from './fault.ts'

/** The text of `file`, told from `root`, or the one fault that keeps it from being read. Never throws. */
export function readText(root: string, file: string): { text: string } | { fault: Fault } {
  let bytes: Buffer
  try {
    bytes = readFileSync(join(root, file))
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return {
      fault: missing
        ? fault({ file }, 'Fila finnes ikke.', 'The file does not exist.')
        : fault(
            { file },
            'Fila lar seg ikke lese. Er det en vanlig fil, og har du lov til å åpne den?',
            'The file cannot be read. Is it an ordinary file, and are you allowed to open it?',
          ),
    }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return {
      fault: fault(
        { file },
        'Fila er ikke lagret som UTF-8, så æ, ø og å går tapt. Lagre den på nytt som UTF-8.',
        'The file is not saved as UTF-8, so letters are lost. Save it again as UTF-8.',
      ),
    }
  }
}
