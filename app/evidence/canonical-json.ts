/**
 * Canonical JSON, so that a hash of a value does not depend on who wrote it down.
 *
 * RFC 8785 (JSON Canonicalization Scheme): no white space, members sorted by the UTF-16 code units
 * of their names, numbers and strings as ECMAScript writes them. An undefined member is left out,
 * as in JSON.stringify.
 *
 * @throws CanonicalJsonError for what JSON cannot say: NaN, infinity, a lone surrogate, undefined
 *   in an array, a function, a symbol, a bigint, an object that is no plain record, a cycle, or more
 *   than 500 levels.
 */
export function canonicalJson(value: unknown): string {
  return write(value, "$", new Set());
}

export class CanonicalJsonError extends Error {
  constructor(path: string, reason: string) {
    super(`${path} ${reason}`);
    this.name = "CanonicalJsonError";
  }
}

function write(value: unknown, path: string, open: Set<object>): string {
  if (value === null) return "null";
  switch (typeof value) {
    case "boolean":
      return value ? "true" : "false";
    case "number":
      // ECMAScript's own Number to string is the one RFC 8785 section 3.2.2.3 asks for; -0 gives 0.
      if (!Number.isFinite(value)) throw new CanonicalJsonError(path, "is not a finite number");
      return String(value);
    case "string":
      return writeString(value, path);
    case "object":
      return writeStructure(value, path, open);
    default:
      throw new CanonicalJsonError(path, `is ${typeof value}, which JSON cannot say`);
  }
}

/** I-JSON (RFC 7493) has no lone surrogates: two programs would encode them differently. */
function writeString(value: string, path: string): string {
  if (/\p{Surrogate}/u.test(value)) throw new CanonicalJsonError(path, "has a lone surrogate");
  return JSON.stringify(value);
}

/** Deeper than any document of ours, and far from the end of the stack. */
const DEEPEST = 500;

function writeStructure(value: object, path: string, open: Set<object>): string {
  if (open.size >= DEEPEST) throw new CanonicalJsonError("$", `is nested deeper than ${DEEPEST}`);
  if (open.has(value)) throw new CanonicalJsonError(path, "contains itself");
  open.add(value);
  const text = Array.isArray(value)
    ? `[${value.map((item, index) => write(item, `${path}[${index}]`, open)).join(",")}]`
    : writeRecord(value, path, open);
  open.delete(value);
  return text;
}

function writeRecord(value: object, path: string, open: Set<object>): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new CanonicalJsonError(path, "is not a plain record");
  }
  // Array.prototype.sort without a comparator sorts by UTF-16 code units, which is the RFC's order.
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => [name, member] as [string, unknown])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => {
      const inside = `${path}.${name}`;
      return `${writeString(name, inside)}:${write(member, inside, open)}`;
    });
  return `{${members.join(",")}}`;
}
