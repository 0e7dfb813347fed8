import { createCookie } from "@remix-run/node";
import { localeFrom, type Locale } from "~/ui/localized";

const year = 365 * 24 * 3600;
const cookie = createCookie("xs_lang", {
  path: "/",
  sameSite: "lax",
  maxAge: year,
  httpOnly: true,
});

/** The reader's language: what they chose, else Chinese. */
export async function localeOf(request: Request): Promise<Locale> {
  return localeFrom(await cookie.parse(request.headers.get("Cookie")));
}

/** The header that remembers a choice of language. */
export const rememberLocale = (locale: Locale): Promise<string> => cookie.serialize(locale);
