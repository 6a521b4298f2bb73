/** The few pictures on the controls, drawn on a 24 by 24 grid. Always beside words, so hidden from screen readers. */

const drawings = {
  play: 'M8 5.2v13.6c0 .8.9 1.3 1.6.8l10-6.8c.6-.4.6-1.2 0-1.6l-10-6.8C8.9 3.9 8 4.4 8 5.2Z',
  pause: 'M7 4h3.5v16H7zM13.5 4H17v16h-3.5z',
  again: 'M12 5V1.8L6.8 6 12 10.2V7a5.5 5.5 0 1 1-5.5 5.5h-2A7.5 7.5 0 1 0 12 5Z',
  back: 'M11.5 6v12L3 12l8.5-6ZM20.5 6v12L12 12l8.5-6Z',
  sound:
    'M4 9v6h4l5 4.5v-15L8 9H4Zm11.5-.9v7.8a4.5 4.5 0 0 0 0-7.8Zm0-3.6v1.9a6 6 0 0 1 0 11.2v1.9a7.8 7.8 0 0 0 0-15Z',
  silence:
    'M4 9v6h4l5 4.5v-15L8 9H4Zm11 1.2 1.3-1.3L18.5 11l2.2-2.1L22 10.200l-2.100 2.100L22 14.400l-1.300 1.300-2.200-2.100-2.200 2.100-1.300-1.300 2.100-2.100Z',
  captions:
    'M4 5h16a1.5 1.5 0 0 1 1.500 1.500v11A1.500 1.500 0 0 1 20 19H4a1.500 1.500 0 0 1-1.500-1.500v-11A1.500 1.500 0 0 1 4 5Zm1.500 7v2h6v-2h-6Zm8 0v2h5v-2h-5Zm-8 3.200v1.600h9v-1.600h-9Z',
  described:
    'M12 5.500c4.500 0 8.200 2.800 10 6.500a11.300 11.300 0 0 1-10 6.500A11.300 11.300 0 0 1 2 12c1.800-3.700 5.500-6.500 10-6.500Zm0 2.500a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0 2a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  transcript: 'M4 4.500h16v2H4zM4 9h16v2H4zM4 13.500h16v2H4zM4 18h10v2H4z',
  more: 'M4 6h8.200a2.800 2.800 0 0 1 5.600 0H20v2h-2.200a2.800 2.800 0 0 1-5.600 0H4V6Zm0 10h2.200a2.800 2.800 0 0 1 5.600 0H20v2h-8.200a2.800 2.800 0 0 1-5.600 0H4v-2Z',
  full: 'M4 4h6v2H6v4H4V4Zm10 0h6v6h-2V6h-4V4ZM4 14h2v4h4v2H4v-6Zm14 0h2v6h-6v-2h4v-4Z',
  leave: 'M8 4h2v6H4V8h4V4Zm6 0h2v4h4v2h-6V4ZM4 14h6v6H8v-4H4v-2Zm10 0h6v2h-4v4h-2v-6Z',
} as const

export type Drawing = keyof typeof drawings

export function Icon({ of }: { of: Drawing }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" fill="currentColor" aria-hidden="true">
      <path d={drawings[of]} />
    </svg>
  )
}
