import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { visitor } from "~/evidence/deed.server";
import { cookiesOf } from "~/people/entering.server";
import { entryTexts } from "~/people/entry-texts";
import { forms } from "~/people/forms";
import { nextPath } from "~/people/next-path";
import { titled } from "~/people/page-title";
import { requestCode } from "~/people/request-code.server";
import { enterByCode, signInByPassword } from "~/people/sign-in.server";
import { SignInPage } from "~/people/SignInPage";
import { isSignedIn } from "~/people/viewer";
import { viewerOf } from "~/people/viewer.server";
import { clientAddress } from "~/platform/http/client-address.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export const meta = titled(entryTexts, "signInTitle");

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const asked = new URL(request.url).searchParams;
    const next = nextPath(asked.get("next"), "");
    if (isSignedIn(await viewerOf(request))) throw redirect(next || "/");
    return { next, by: asked.get("by") === "code" ? ("code" as const) : ("password" as const) };
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const client = clientAddress(request);
  return answeringForms(request, {
    password: form(forms.signIn, async ({ contact, password, next }) => {
      const entered = await signInByPassword({ contact, password, client });
      return redirect(nextPath(next), { headers: await cookiesOf(request, entered) });
    }),
    send: form(forms.askCode, async ({ contact }, { locale, requestKey }) => {
      await requestCode(visitor, { contact, purpose: "enter", locale, client }, { requestKey });
      return { sent: { contact: contact.value } };
    }),
    code: form(forms.enter, async ({ contact, code, name, next }, { locale }) => {
      const entered = await enterByCode({ contact, code, name, locale, client });
      if ("newcomer" in entered) return { sent: { contact: contact.value, newcomer: true, code } };
      return redirect(nextPath(next), { headers: await cookiesOf(request, entered) });
    }),
  });
}

export default function SignIn() {
  const { by, next } = useLoaderData<typeof loader>();
  return <SignInPage by={by} next={next} answer={useActionData<typeof action>()} />;
}
