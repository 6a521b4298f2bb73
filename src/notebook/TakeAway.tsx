/** The ways out of the notebook: as a file, or copied. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../story/language.ts'
import type { Entry } from './entry.ts'
import { formats } from './exports/formats.ts'
import { asPlainText } from './exports/plain.ts'
import { saveFile } from './exports/saveFile.ts'
import { dateForFile, wordingIn } from './exports/wording.ts'

export function TakeAway({ entries }: { entries: readonly Entry[] }) {
  const { t, i18n } = useTranslation('notebook')
  const [said, setSaid] = useState('')
  const wording = () => wordingIn(t, i18n.language as Language, new Date())

  const download = async (format: keyof typeof formats) => {
    const { extension, toFile } = formats[format]
    const name = `${t('export.fileName', { date: dateForFile(new Date()) })}.${extension}`
    try {
      saveFile(await toFile(entries, wording()), name)
      setSaid(t('export.made', { file: name }))
    } catch {
      setSaid(t('export.failed'))
    }
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(asPlainText(entries, wording()))
      setSaid(t('export.copied'))
    } catch {
      setSaid(t('export.notCopied'))
    }
  }

  return (
    <div className="take-away">
      <p>{t('export.heading')}</p>
      {Object.keys(formats).map((format) => (
        <button
          key={format}
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-export={format}
          onClick={() => download(format as keyof typeof formats)}
        >
          {t(`export.${format as keyof typeof formats}`)}
        </button>
      ))}
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        data-export="copy"
        onClick={copy}
      >
        {t('export.copy')}
      </button>
      <p role="status">{said}</p>
    </div>
  )
}
