/** Up, down and out: the order of the plan by buttons, so that it needs no dragging (WCAG 2.2, 2.5.7). */
import { useTranslation } from 'react-i18next'
import type { Named } from './stepName.ts'

type StepMovesProps = {
  readonly of: Named
  readonly isFirst: boolean
  readonly isLast: boolean
  onMove(by: -1 | 1): void
  onRemove(): void
}

const signs = { up: 'M3 10l5-5 5 5', down: 'M3 6l5 5 5-5', remove: 'M4 4l8 8M12 4l-8 8' } as const

export function StepMoves({
  of: { name, language },
  isFirst,
  isLast,
  onMove,
  onRemove,
}: StepMovesProps) {
  const { t } = useTranslation('course')
  const ways = [
    { way: 'up', isOff: isFirst, onPress: () => onMove(-1) },
    { way: 'down', isOff: isLast, onPress: () => onMove(1) },
    { way: 'remove', isOff: isFirst && isLast, onPress: onRemove },
  ] as const
  return (
    <p className="moves">
      {ways.map(({ way, isOff, onPress }) => (
        <button
          key={way}
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-color="neutral"
          data-way={way}
          disabled={isOff}
          onClick={onPress}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={signs[way]} fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
          <span className="ds-sr-only">
            {t(`step.${way}`)}: <span lang={language}>{name}</span>
          </span>
        </button>
      ))}
    </p>
  )
}
