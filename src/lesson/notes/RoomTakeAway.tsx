/** The ways out of a group's notes: as Word, and as Markdown. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { byStory } from '../../notebook/chapters.ts'
import type { Entry } from '../../notebook/entry.ts'
import { dateForFile } from '../../notebook/exports/fileName.ts'
import { type FormatName, fileAs } from '../../notebook/exports/formats.ts'
import { saveFile } from '../../notebook/exports/saveFile.ts'
import { tagOf } from '../../notebook/moment.ts'
import type { Notebook } from '../../notebook/notebook.ts'
import { Traces } from '../../notebook/Traces.tsx'
import type { Language } from '../../story/language.ts'
import { roomWording } from './wording.ts'
import '../../notebook/take-away.css'
import './notes.css'

/** `entries`: those with words, of all stories the group has notes on. Where there are none, there is nothing to press. */
type Props = { notebook: Notebook; entries: readonly Entry[] }

export function RoomTakeAway({ notebook, entries }: Props) {
  const { t, i18n } = useTranslation('lesson')
  const { t: tn } = useTranslation('notebook')
  const [said, setSaid] = useState('')
  const language = i18n.language as Language
  const stories = byStory(entries).flatMap(({ story, title }) => (story === '' ? [] : title))

  const download = async (format: FormatName) => {
    setSaid('')
    try {
      const now = new Date()
      const file = await fileAs(format, {
        entries,
        wording: roomWording({ lesson: t, notebook: tn }, language, now),
        fileName: t('notes.export.fileName', { date: dateForFile(now) }),
      })
      saveFile(file, file.name)
      notebook.noteTaken(entries)
      setSaid(tn('export.made', { file: file.name }))
    } catch {
      setSaid(tn('export.failed'))
    }
  }
  const way = (format: 'word' | 'markdown') => (
    <button
      type="button"
      className="ds-button"
      data-variant="secondary"
      data-export={format}
      onClick={() => download(format)}
    >
      {tn(`export.${format}`)}
    </button>
  )
  if (entries.length === 0) return null
  return (
    <div className="take-away">
      <h3>{t('notes.export.heading')}</h3>
      {stories.length > 1 && (
        <p>
          {t('notes.export.stories', {
            stories: new Intl.ListFormat(tagOf[language]).format(stories),
          })}
        </p>
      )}
      <Traces words={entries.map(({ words }) => words)} isLeaving />
      {way('word')}
      {way('markdown')}
      <p role="status">{said}</p>
    </div>
  )
}
