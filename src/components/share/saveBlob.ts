/** Saves what was made in the page as a file. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // A browser may still be about to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
