/** What a visitor may ask for; `system` is what their device says. */
export type ColourScheme = 'system' | 'light' | 'dark';

const KEY = 'coterie-colour-scheme';

export function chosenScheme(): ColourScheme {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Shows the page in a scheme, and remembers it for the next visit. */
export function chooseScheme(scheme: ColourScheme): void {
  if (scheme === 'system') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, scheme);
  showScheme(scheme);
}

/** Pictures listen to `colourscheme` on the document, as they cannot be styled. */
export function showScheme(scheme: ColourScheme): void {
  if (scheme === 'system') delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = scheme;
  document.dispatchEvent(new Event('colourscheme'));
}
