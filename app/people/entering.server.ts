import { rememberLocale } from "~/platform/http/locale.server";
import { database } from "~/platform/database/database.server";
import { sessionCookie } from "./session-cookie.server";
import type { Entered } from "./sign-in.server";
import { loadViewer } from "./viewer.server";

/** The cookies of somebody who has just come in: the session, and their language unless one was chosen here. */
export async function cookiesOf(request: Request, { personId, token }: Entered): Promise<Headers> {
  const headers = new Headers({ "Set-Cookie": sessionCookie(token) });
  const { person } = await loadViewer(database(), personId);
  if (person && !/(?:^|;\s*)xs_lang=/.test(request.headers.get("Cookie") ?? ""))
    headers.append("Set-Cookie", await rememberLocale(person.locale));
  return headers;
}
