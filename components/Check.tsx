/** The tick of what is chosen. */
export function Check() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M1.75 6.5 4.75 9.5l5.5-6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
