import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { entryTexts } from "~/people/entry-texts";
import { nextPath } from "~/people/next-path";
import { titled } from "~/people/page-title";
import { endedSessionCookie, sessionIdOf, sessionTokenOf } from "~/people/session-cookie.server";
import { signOut } from "~/people/sign-out.server";
import { SignOutPage } from "~/people/SignOutPage";
import { isSignedIn } from "~/people/viewer";
import { actorOf, viewerOf } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

export const meta = titled(entryTexts, "signOutTitle");

export async function action({ request }: ActionFunctionArgs) {
  return answering(request, async () => {
    const [viewer, token] = [await viewerOf(request), sessionTokenOf(request)];
    // Whoever is signed out already (a second click, a session that ran out) gets the same way out.
    if (isSignedIn(viewer) && token)
      await signOut(actorOf(viewer), { sessionId: sessionIdOf(token) });
    const next = (await request.formData().catch(() => null))?.get("next");
    return redirect(nextPath(next), { headers: { "Set-Cookie": endedSessionCookie() } });
  });
}

export default function SignOut() {
  return <SignOutPage />;
}
