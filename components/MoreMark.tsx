/** Three dots: what is seldom wanted. */
export function MoreMark() {
  return (
    <svg className="more-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <g fill="currentColor">
        <circle cx="3" cy="8" r="1.25" />
        <circle cx="8" cy="8" r="1.25" />
        <circle cx="13" cy="8" r="1.25" />
      </g>
    </svg>
  );
}
