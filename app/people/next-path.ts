// A base that is nobody's: what still points to it after resolving was a path of our own.
const nowhere = "http://nowhere.invalid";

/**
 * Where to go after signing in, from the `next` of an address or form. Only a path on this origin passes;
 * anything else ("//host", "/\host", "https:…", control characters) becomes `otherwise`. No open redirect.
 */
export function nextPath(value: unknown, otherwise = "/"): string {
  if (typeof value !== "string" || value.length > 2_000) return otherwise;
  // eslint-disable-next-line no-control-regex -- browsers drop tabs and newlines inside an address
  if (!value.startsWith("/") || /[\\\u0000-\u0020\u007f]/.test(value)) return otherwise;
  if (!URL.canParse(value, nowhere)) return otherwise;
  const { origin, pathname, search, hash } = new URL(value, nowhere);
  if (origin !== nowhere || pathname.startsWith("//")) return otherwise;
  return pathname + search + hash;
}

/** The sign-in page that leads back to `path` afterwards. */
export function signInPath(path: string): string {
  const next = nextPath(path);
  return next === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`;
}
