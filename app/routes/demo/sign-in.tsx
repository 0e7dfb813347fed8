import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { signInAsDemoPerson } from "~/people/demo-sign-in.server";
import { endedSessionCookie, sessionCookie } from "~/people/session-cookie.server";
import { answering } from "~/platform/http/door.server";
import { found } from "~/platform/refusal";
import { demoState } from "~/site/demo-bar.server";
import { demoDoors, visitor } from "~/site/demo-doors";

/** One click and you are somebody of the demo. Anywhere else this address does not exist. */
export async function action({ request }: ActionFunctionArgs) {
  return answering(request, async () => {
    const who = String((await request.formData()).get("who"));
    const door = found(demoDoors.find((one) => one.who === who));
    found(await demoState());
    if (door.who === visitor)
      return redirect(door.goTo, { headers: { "Set-Cookie": endedSessionCookie() } });
    const token = await signInAsDemoPerson(`${door.who}@demo.invalid`);
    return redirect(door.goTo, { headers: { "Set-Cookie": await sessionCookie(token) } });
  });
}
