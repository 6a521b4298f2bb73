/** What is set once rather than all the time, and the list of keys. */
import { useTranslation } from 'react-i18next'
import { captionSizes, changeSettings, rates, type Settings } from './settings.ts'

export function More({ settings }: { settings: Settings }) {
  const { t, i18n } = useTranslation('player')
  const number = new Intl.NumberFormat(i18n.language)
  return (
    <div className="player-more">
      <label>
        {t('controls.rate')}
        <select
          value={settings.rate}
          onChange={({ target }) => changeSettings({ rate: Number(target.value) })}
        >
          {[...new Set([...rates, settings.rate])].map((rate) => (
            <option key={rate} value={rate}>
              {number.format(rate)}×
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('controls.captionSize')}
        <select
          value={settings.captionSize}
          onChange={({ target }) =>
            changeSettings({
              captionSize: captionSizes.find((size) => size === target.value) ?? 'medium',
            })
          }
        >
          {captionSizes.map((size) => (
            <option key={size} value={size}>
              {t(`sizes.${size}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('controls.volume')}
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={Math.round(settings.volume * 100)}
          onChange={({ target }) =>
            changeSettings({ volume: Number(target.value) / 100, muted: false })
          }
        />
      </label>
      <details className="player-keys">
        <summary>{t('keys.name')}</summary>
        <p>{t('keys.where')}</p>
        <ul>
          {(['play', 'seek', 'captions', 'mute', 'full', 'choose'] as const).map((key) => (
            <li key={key}>{t(`keys.${key}`)}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
