/** What a file is called when she has given her name. */

/** The name of the file with hers behind it, if she has given one: «sidestilt-refleksjoner-2026-11-21-kari-nordmann». */
export const withName = (file: string, name: string): string =>
  [file, spelt(name)].filter((part) => part !== '').join('-')

const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ł: 'l',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
}

/** «Kåre Ødegård» as «kare-odegard»: letters a–z, figures and hyphens, which every system takes. */
const spelt = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[æøđŋŧłßþð]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
