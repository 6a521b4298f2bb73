/** One button of the desk: what it does in words, and the key that does the same. */
import './DeskButton.css'

type Props = {
  readonly label: string
  /** The key as it is written on the keyboard. */
  readonly shortcut?: string
  /** Set on what is on or off. */
  readonly pressed?: boolean
  /** Set on what opens and closes something. */
  readonly open?: boolean
  /** Can do nothing just now. It keeps the focus it has. */
  readonly idle?: boolean
  /** What most often comes next. */
  readonly first?: boolean
  onPress(): void
}

export function DeskButton({ label, shortcut, pressed, open, idle, first, onPress }: Props) {
  return (
    <button
      type="button"
      className="ds-button desk-button"
      data-size="sm"
      data-color={first ? 'brand2' : 'neutral'}
      data-variant={first ? 'primary' : 'secondary'}
      aria-pressed={pressed}
      aria-expanded={open}
      aria-disabled={idle || undefined}
      aria-keyshortcuts={shortcut}
      onClick={idle ? undefined : onPress}
    >
      {label}
      {shortcut?.length === 1 && (
        <span className="desk-key" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </button>
  )
}
