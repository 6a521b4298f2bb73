/** What the keys do while the focus is within the stage, and only then (WCAG 2.1.4). Pure. */

export type Deed =
  | { readonly do: 'play' | 'captions' | 'full' | 'mute' | 'leave' }
  | { readonly do: 'seek'; readonly by: number }
  | { readonly do: 'choose'; readonly nth: number }

type Key = {
  readonly key: string
  readonly field: boolean
  readonly button: boolean
  readonly modified: boolean
}

/** The deed a key asks for, or null. A field keeps all its keys, a button the space bar, and nothing with Ctrl, Alt or Meta is ours. */
export function deedOf({ key, field, button, modified }: Key): Deed | null {
  if (field || modified) return null
  switch (key.toLowerCase()) {
    case ' ':
      return button ? null : { do: 'play' }
    case 'k':
      return { do: 'play' }
    case 'arrowleft':
      return { do: 'seek', by: -5000 }
    case 'arrowright':
      return { do: 'seek', by: 5000 }
    case 'c':
      return { do: 'captions' }
    case 'f':
      return { do: 'full' }
    case 'm':
      return { do: 'mute' }
    case 'escape':
      return { do: 'leave' }
  }
  return /^[1-9]$/.test(key) ? { do: 'choose', nth: Number(key) - 1 } : null
}

/** What a key press in the page comes down to. */
export function keyOf(event: KeyboardEvent | React.KeyboardEvent): Key {
  const at = event.target instanceof Element ? event.target : null
  return {
    key: event.key,
    field: at?.closest('input, select, textarea, [contenteditable]') != null,
    button: at?.closest('button, summary, a') != null,
    modified: event.ctrlKey || event.altKey || event.metaKey,
  }
}
