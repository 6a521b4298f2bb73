/** The ways out of the notebook: as a file, on paper, shared or copied. What she calls herself goes into what leaves, and nowhere else. */
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isShared } from '../device/shared.ts'
import type { Language } from '../story/language.ts'
import type { Entry } from './entry.ts'
import { copyText } from './exports/copyText.ts'
import type { FormatName } from './exports/formats.ts'
import { saveFile } from './exports/saveFile.ts'
import { canShare, share } from './exports/share.ts'
import type { Notebook } from './notebook.ts'
import { Traces } from './Traces.tsx'
import { usePaper } from './usePaper.ts'
import './take-away.css'

type Props = {
  notebook: Notebook
  /** The answers that go out; those without words are left out. Where there are none, there is nothing to press. */
  entries: readonly Entry[]
  /** The page is about these answers and nothing else: what comes on paper when it is printed is the booklet. */
  isPage?: boolean
}

export function TakeAway({ notebook, entries, isPage = false }: Props) {
  const { t, i18n } = useTranslation('notebook')
  const [said, setSaid] = useState('')
  const [mayShare] = useState(canShare)
  const name = useRef<HTMLInputElement>(null)
  const begun = useRef<Promise<File> | null>(null)
  const id = useId()

  const leaving = () => ({
    entries,
    t,
    language: i18n.language as Language,
    by: name.current?.value ?? '',
  })
  const make = async (format: FormatName) => {
    const now = leaving()
    const { fileOf } = await import('./exports/outside.ts')
    return fileOf(format, now)
  }
  const print = usePaper(leaving, isPage)

  /** Does it, and says what came of it; nothing, where she thought better of it. */
  const take = async (way: () => Promise<string>, otherwise: string) => {
    setSaid('')
    try {
      const done = await way()
      setSaid(done)
      if (done) notebook.noteTaken(entries)
    } catch {
      setSaid(otherwise)
    }
  }
  const download = (format: FormatName) =>
    take(async () => {
      const file = await make(format)
      saveFile(file, file.name)
      return t('export.made', { file: file.name })
    }, t('export.failed'))
  const copy = () =>
    take(async () => {
      await copyText(make('plain').then((file) => file.text()))
      return t('export.copied')
    }, t('export.notCopied'))
  const beginToShare = () => {
    begun.current = make('word')
    // If it cannot be made, that is told when the press is over.
    begun.current.catch(() => {})
  }
  const dropBegun = () => {
    begun.current = null
  }
  const shareWord = () =>
    take(async () => {
      const ready = begun.current ?? make('word')
      dropBegun()
      const file = await ready
      return (await share(file)) ? t('export.shared', { file: file.name }) : ''
    }, t('export.notShared'))

  return (
    <section className="take-away" aria-labelledby={id}>
      <h2 id={id}>{t('export.heading')}</h2>
      <Traces words={entries.map(({ words }) => words)} isLeaving />
      <div>
        <label htmlFor={`${id}-name`}>{t('export.name')}</label>
        {/* Without a name of its own and with nothing to complete it from, no browser keeps what is typed here. */}
        <input
          id={`${id}-name`}
          ref={name}
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
        />
        <small id={`${id}-hint`}>
          {t(isShared() ? 'export.nameHintShared' : 'export.nameHint')}
        </small>
      </div>
      {entries.length === 0 ? (
        <p>{t('export.noneChosen')}</p>
      ) : (
        <>
          <Way out="word" variant="primary" onPress={() => download('word')} />
          <Way out="print" onPress={() => take(print, t('export.failed'))} />
          {mayShare && (
            // Browsers share only right after a press, so the file is begun when the finger comes down.
            <Way out="share" onDown={beginToShare} onDropped={dropBegun} onPress={shareWord} />
          )}
          <Way out="copy" onPress={copy} />
          <Way out="markdown" variant="tertiary" onPress={() => download('markdown')} />
          <Way out="plain" variant="tertiary" onPress={() => download('plain')} />
        </>
      )}
      <p role="status">{said}</p>
    </section>
  )
}

type WayProps = {
  out: FormatName | 'print' | 'share' | 'copy'
  variant?: 'primary' | 'secondary' | 'tertiary'
  onDown?: () => void
  /** The press led nowhere: the pointer was drawn away, or the browser took it for something else. */
  onDropped?: () => void
  onPress: () => void
}

const Way = ({ out, variant = 'secondary', onDown, onDropped, onPress }: WayProps) => {
  const { t } = useTranslation('notebook')
  return (
    <button
      type="button"
      className="ds-button"
      data-variant={variant}
      data-export={out}
      onPointerDown={onDown}
      // A finger also leaves when it is lifted, and the press comes after.
      onPointerLeave={({ buttons }) => buttons !== 0 && onDropped?.()}
      onPointerCancel={onDropped}
      onClick={onPress}
    >
      {t(`export.${out}`)}
    </button>
  )
}
