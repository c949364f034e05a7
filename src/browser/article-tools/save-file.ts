/** The browser reads the address of a file shortly after the click. */
const READ_AFTER_MS = 60_000;

/**
 * Lets the reader save a file that the page made.
 *
 * @param type media type, without the encoding: it is UTF-8
 */
export function saveFile(content: BlobPart, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, READ_AFTER_MS);
}
