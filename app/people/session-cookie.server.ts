import { createHash } from "node:crypto";
import { environment } from "~/platform/environment.server";

export const sessionCookieName = "xs_session";

// The row in the database decides how long a session lasts; the cookie only has to outlive it (browsers
// keep no cookie for longer than 400 days).
const cookieSeconds = 400 * 86_400;

/** The session's row id: whoever reads the database cannot sign in with what he finds. */
export const sessionIdOf = (token: string): string =>
  createHash("sha256").update(token).digest("hex");

/** The session token that the request carries, or null where there is none of the right shape. */
export function sessionTokenOf(request: Request): string | null {
  const cookies = request.headers.get("Cookie") ?? "";
  for (const pair of cookies.split(";")) {
    const [name, value = ""] = pair.trim().split("=", 2);
    if (name === sessionCookieName && /^[\w-]{43}$/.test(value)) return value;
  }
  return null;
}

function setCookie(value: string, seconds: number): string {
  const secure = environment().PUBLIC_ORIGIN?.startsWith("https:") ? "; Secure" : "";
  return `${sessionCookieName}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}

/** The `Set-Cookie` value that hands a new session to the browser. */
export const sessionCookie = (token: string): string => setCookie(token, cookieSeconds);

/** The `Set-Cookie` value that takes it back. */
export const endedSessionCookie = (): string => setCookie("", 0);
