/** Saves content as a file of the visitor. */
export function download(name: string, content: Blob | string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content by the time the next task runs; some need a moment longer.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
