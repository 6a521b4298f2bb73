/** Two circles side by side; where they overlap, both are seen. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 29 18" width="29" height="18" aria-hidden="true">
      <circle cx="9" cy="9" r="9" fill="#2f7278" />
      <circle cx="20" cy="9" r="9" fill="#b5533b" />
      <path d="M14.5 1.88a9 9 0 0 1 0 14.24 9 9 0 0 1 0-14.24Z" fill="#2d2a36" />
    </svg>
  )
}
