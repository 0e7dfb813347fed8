import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { rememberLocale } from "~/platform/http/locale.server";
import { nextPath } from "~/people/next-path";
import { localeFrom } from "~/ui/localized";

/** A link that chooses the reader's language and goes back to where they were. */
export async function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const chosen = await rememberLocale(localeFrom(asked.get("to")));
  return redirect(nextPath(asked.get("next")), { headers: { "Set-Cookie": chosen } });
}
