/** How a drawing thread starts: Node does not read TypeScript in a thread by itself. */
import { register } from 'tsx/esm/api'

// React's development build checks every element; a film has millions.
process.env.NODE_ENV = 'production'
register()
await import('./frames-worker.ts')
