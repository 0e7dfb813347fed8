/**
 * Text for a spreadsheet's cell: what a program could take for a formula (=, +, -, @, a tab or a return first)
 * gets an apostrophe before it, also for whoever saves the sheet as CSV.
 */
export const plainText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** A name for a file inside the archive: nothing that a file system or another folder could be made of. */
export const safeName = (name: string): string =>
  name
    .normalize("NFC")
    // eslint-disable-next-line no-control-regex -- these are what has to go
    .replace(/[\u0000-\u001f\u007f/\\:*?"<>|]/g, "_")
    .replace(/^\.+/, "_")
    .slice(-80) || "_";
