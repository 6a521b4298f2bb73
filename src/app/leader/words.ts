/** The words that only the course leader's page needs: one namespace a folder, one chunk a language. */
import type { Loaders } from '../i18n.ts'

export const leaderWords = {
  course: {
    nb: () => import('../../course/words/nb.json'),
    nn: () => import('../../course/words/nn.json'),
    en: () => import('../../course/words/en.json'),
  },
  lesson: {
    nb: () => import('../../lesson/words/nb.json'),
    nn: () => import('../../lesson/words/nn.json'),
    en: () => import('../../lesson/words/en.json'),
  },
  notebook: {
    nb: () => import('../../notebook/words/nb.json'),
    nn: () => import('../../notebook/words/nn.json'),
    en: () => import('../../notebook/words/en.json'),
  },
} satisfies Record<string, Loaders>
