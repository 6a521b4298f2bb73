/** All that lies behind the front page, in one chunk: a first visit does not pay for it, and a story costs one request. */
export { NotebookPage } from '../notebook/NotebookPage.tsx'
export { notebookHere } from '../notebook/notebook.ts'
export { StoryPage } from './StoryPage.tsx'
