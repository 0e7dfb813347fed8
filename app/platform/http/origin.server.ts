import { environment } from "../environment.server";

/**
 * The address at which people reach this installation: PUBLIC_ORIGIN, or, where none is set (a demo or a
 * development machine), the one that the request came to.
 */
export function publicOrigin(request: Request): string {
  return environment().PUBLIC_ORIGIN?.replace(/\/$/, "") ?? new URL(request.url).origin;
}

/**
 * Whether an unsafe request comes from our own pages. A browser says so in Sec-Fetch-Site; an older one is
 * held to its Origin. What says neither is refused.
 */
export function isFromHere(
  headers: { secFetchSite?: string | undefined; origin?: string | undefined },
  here: string,
): boolean {
  if (headers.secFetchSite) return headers.secFetchSite === "same-origin";
  return headers.origin === here;
}
