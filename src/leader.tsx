/** The first press of the key on the course leader's page. It is built apart from the learner's, so that nothing here costs her a byte. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Boundary } from './app/Boundary.tsx'
import { speak, speakFrom } from './app/i18n.ts'
import { LeaderApp } from './app/leader/LeaderApp.tsx'
import { leaderWords } from './app/leader/words.ts'
import { ownLanguage } from './app/ownLanguage.ts'
import { isShared, neverComeBack } from './device/shared.ts'
import './app/theme/theme.css'

if (isShared()) neverComeBack()

const root = document.getElementById('root')
if (!root) throw new Error('leader.html has lost its <div id="root">')
speak(ownLanguage())
  .then(() => Promise.all(Object.entries(leaderWords).map(([name, from]) => speakFrom(name, from))))
  .then(() =>
    createRoot(root).render(
      <StrictMode>
        <Boundary>
          <LeaderApp />
        </Boundary>
      </StrictMode>,
    ),
  )
