/** A reader for the PDFs that the browser makes: their title, language, structure and text, as a screen reader meets them. */
import { getDocumentProxy } from 'unpdf'

type Content = { type: 'content'; id: string }
type Node = { role: string; lang?: string; children: (Node | Content)[] }

/** `parts` are headings, paragraphs and items of lists in reading order, each as «H1 Refleksjoner»; `text` is all that stands on the pages; `bookmarks` what a PDF viewer lists beside them. */
export async function readPdf(file: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(file))
  const { info } = await pdf.getMetadata()
  const { Title: title, Language: language } = info as { Title?: string; Language?: string }
  const parts: string[] = []
  const languages = new Set<string>()
  const sizes = new Set<string>()
  const all: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const said = await textById(page)
    all.push(...said.values())
    const [, , width = 0, height = 0] = page.view
    // A PDF measures in points, 72 to the inch.
    sizes.add(`${Math.round((width / 72) * 25.4)}×${Math.round((height / 72) * 25.4)} mm`)
    const text = (node: Node | Content): string =>
      'id' in node ? (said.get(node.id) ?? '') : node.children.map(text).join('')
    const walk = (node: Node | Content) => {
      if ('id' in node) return
      if (node.lang) languages.add(node.lang)
      if (/^(H\d|P|LI)$/.test(node.role)) parts.push(`${node.role} ${text(node).trim()}`)
      else node.children.forEach(walk)
    }
    const tree = (await page.getStructTree()) as Node | null
    if (tree) walk(tree)
  }
  type Mark = { title: string; items: Mark[] }
  const titles = (marks: readonly Mark[]): string[] =>
    marks.flatMap((mark) => [mark.title, ...titles(mark.items)])
  const bookmarks = titles((await pdf.getOutline()) ?? [])
  return {
    title,
    language,
    languages: [...languages],
    parts,
    bookmarks,
    pages: pdf.numPages,
    sizes: [...sizes],
    text: all.join('\n'),
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

/** The text of every marked piece of the page. */
async function textById(page: Page) {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const said = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? ''
      said.set(id, `${said.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? open.at(-1) ?? '')
  }
  return said
}
