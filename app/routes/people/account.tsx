import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { accountTexts } from "~/people/account-texts";
import { AccountPage } from "~/people/AccountPage";
import { addContact, removeContact } from "~/people/change-contacts.server";
import { changePassword } from "~/people/change-password.server";
import { changeProfile } from "~/people/change-profile.server";
import { forms } from "~/people/forms";
import { titled } from "~/people/page-title";
import { accountOf } from "~/people/queries.server";
import { requestCode } from "~/people/request-code.server";
import {
  endedSessionCookie,
  sessionCookie,
  sessionIdOf,
  sessionTokenOf,
} from "~/people/session-cookie.server";
import { signOut, signOutEverywhere } from "~/people/sign-out.server";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { clientAddress } from "~/platform/http/client-address.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { rememberLocale } from "~/platform/http/locale.server";

export const meta = titled(accountTexts, "title");

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const token = sessionTokenOf(request);
    const done = new URL(request.url).searchParams.get("done");
    return {
      account: await accountOf(viewer, token && sessionIdOf(token)),
      done: done === "saved" || done === "password" ? (done as "saved" | "password") : null,
    };
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const [actor, client] = [actorOf(await requireViewer(request)), clientAddress(request)];
  // A redirect, so that the page is read anew with the cookies that the deed has changed.
  const saved = (cookie?: string) =>
    redirect("/account?done=saved", { headers: cookie ? { "Set-Cookie": cookie } : {} });
  return answeringForms(request, {
    profile: form(forms.profile, async (profile, { requestKey }) => {
      await changeProfile(actor, profile, { requestKey });
      return saved(await rememberLocale(profile.locale));
    }),
    send: form(forms.askCode, async ({ contact }, { locale, requestKey }) => {
      await requestCode(actor, { contact, purpose: "verify", locale, client }, { requestKey });
      return { sent: { contact: contact.value } };
    }),
    "add-contact": form(forms.addContact, async ({ contact, code }) => {
      await addContact(actor, { contact, code, client });
      return saved();
    }),
    "remove-contact": form(forms.removeContact, async (which, { requestKey }) => {
      await removeContact(actor, which, { requestKey });
      return saved();
    }),
    password: form(forms.changePassword, async (change) => {
      const { token } = await changePassword(actor, change);
      const headers = { "Set-Cookie": sessionCookie(token) };
      return redirect("/account?done=password", { headers });
    }),
    "end-session": form(forms.endSession, async (which, { requestKey }) => {
      await signOut(actor, which, { requestKey });
      return saved();
    }),
    everywhere: form(forms.nothing, async () => {
      await signOutEverywhere(actor, undefined);
      return redirect("/sign-in", { headers: { "Set-Cookie": endedSessionCookie() } });
    }),
  });
}

export default function AccountDoor() {
  const { account, done } = useLoaderData<typeof loader>();
  return <AccountPage account={account} done={done} answer={useActionData<typeof action>()} />;
}
