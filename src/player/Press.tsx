/** One button of the controls: a picture, and its name in words. */
import { type Drawing, Icon } from './Icon.tsx'

type PressProps = {
  icon: Drawing
  label: string
  /** Set on buttons that are on or off. */
  pressed?: boolean
  /** Set on the button that opens and closes something. */
  open?: boolean
  /** Where there is room the label is also seen. */
  spelt?: boolean
  onPress(): void
}

export function Press({ icon, label, pressed, open, spelt, onPress }: PressProps) {
  return (
    <button
      type="button"
      className="player-press"
      title={spelt ? undefined : label}
      aria-pressed={pressed}
      aria-expanded={open}
      data-spelt={spelt}
      data-icon={icon}
      onClick={onPress}
    >
      <Icon of={icon} />
      <span>{label}</span>
    </button>
  )
}
