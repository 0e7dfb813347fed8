/** The bytes a base64 `data:` address stands for; null where it is something else. */
export function readDataUri(uri: unknown): { type: string; bytes: Uint8Array } | null {
  if (typeof uri !== "string") return null;
  const head = /^data:([\w.+-]{1,40}\/[\w.+-]{1,60})?;base64,/.exec(uri);
  if (!head) return null;
  try {
    const binary = atob(uri.slice(head[0].length));
    return {
      type: head[1] ?? "",
      bytes: Uint8Array.from(binary, (letter) => letter.charCodeAt(0)),
    };
  } catch {
    return null;
  }
}
