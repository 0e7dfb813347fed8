/** Inclusive byte positions. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Reads a `Range` header against a size in bytes (RFC 9110, section 14). Only one span is served: several,
 * or anything that cannot be read, means the whole, as the RFC allows.
 * @returns the span, "whole", or "beyond" where no byte of it exists (416)
 */
export function readRange(header: string | null, size: number): Span | "whole" | "beyond" {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec((header ?? "").trim());
  if (!match) return "whole";
  const [from, to] = [match[1]!, match[2]!];
  if (from === "" && to === "") return "whole";
  if (from === "") {
    const last = Number(to);
    return last === 0 || size === 0 ? "beyond" : { start: Math.max(0, size - last), end: size - 1 };
  }
  const start = Number(from);
  if (to !== "" && Number(to) < start) return "whole";
  if (start >= size) return "beyond";
  return { start, end: to === "" ? size - 1 : Math.min(Number(to), size - 1) };
}

/** Whether an `If-None-Match` names this tag; weak and strong compare alike (RFC 9110, section 13.1.2). */
export function namesTag(header: string | null, tag: string): boolean {
  if (!header) return false;
  return header
    .split(",")
    .some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === tag);
}
