/** The first press of the key: the language, the first thing to fetch, and the screen. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { addressOf } from './app/address.ts'
import { Boundary } from './app/Boundary.tsx'
import { speak } from './app/i18n.ts'
import { fetchAhead } from './app/library.ts'
import { ownLanguage } from './app/ownLanguage.ts'
import { isShared, neverComeBack } from './device/shared.ts'
import './app/theme/theme.css'

if (isShared()) neverComeBack()
const language = ownLanguage()
const address = addressOf(window.location.hash)

// Asked for now, so that the answer is on its way while the screen's code still is.
fetchAhead(address, language).catch(() => {
  // The screen asks again, and says what is wrong.
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its <div id="root">')
// No top-level await: the chunks behind the front page import this one, and would wait for each other.
speak(language).then(() =>
  createRoot(root).render(
    <StrictMode>
      <Boundary>
        <App />
      </Boundary>
    </StrictMode>,
  ),
)
