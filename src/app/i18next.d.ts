/** Makes a misspelt key of the interface's words a compile error. */
import 'i18next'
import type course from '../course/words/nb.json'
import type lesson from '../lesson/words/nb.json'
import type notebook from '../notebook/words/nb.json'
import type about from './words/about/nb.json'
import type words from './words/nb.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: typeof words & {
      notebook: typeof notebook
      about: typeof about
      course: typeof course
      lesson: typeof lesson
    }
  }
}
