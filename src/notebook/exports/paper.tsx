/** Lays the booklet out for paper while the browser prints, and takes it away afterwards. What is on the screen stays as it is. */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { booklet } from './booklet.ts'
import { type Leaving, outside } from './outside.ts'
import { Printed } from './Printed.tsx'

/** Takes away what is laid out, if anything is. */
let takeAway = () => {}

/** Until the browser has printed, the title of the page is that of the file: browsers propose it for a PDF. */
export function layOnPaper(leaving: Leaving): void {
  takeAway()
  const { entries, wording, fileName } = outside(leaving)
  const { title } = document
  document.title = fileName
  const paper = document.body.appendChild(document.createElement('div'))
  paper.className = 'paper'
  const root = createRoot(paper)
  flushSync(() => root.render(<Printed booklet={booklet(entries, wording)} />))
  takeAway = () => {
    takeAway = () => {}
    root.unmount()
    paper.remove()
    document.title = title
  }
}

window.addEventListener('afterprint', () => takeAway())
