/** All that lies behind the front page, in one chunk (but the notebook itself, which the front page asks too): a first visit does not pay for it, and a story costs one request. */
export { Before } from '../notebook/Before.tsx'
export { EndVisit } from '../notebook/EndVisit.tsx'
export { NotebookPage } from '../notebook/NotebookPage.tsx'
export { StoryPage } from './StoryPage.tsx'
