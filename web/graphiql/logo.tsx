/** Leads to the explorer. */
export function Logo() {
  return (
    <a className="logo" href="/">
      <svg
        viewBox="0 0 24 24"
        width="24"
        height="24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        aria-hidden="true"
      >
        <path d="M7 8.5 16.5 6M6.5 10l4.5 7M16.5 8 13 17" />
        <circle cx="5.5" cy="8.5" r="2.2" />
        <circle cx="18.5" cy="6" r="2.2" />
        <circle cx="12" cy="19" r="2.2" />
      </svg>
      Coterie
    </a>
  );
}
