import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { visitor } from "~/evidence/deed.server";
import { cookiesOf } from "~/people/entering.server";
import { entryTexts } from "~/people/entry-texts";
import { forms } from "~/people/forms";
import { nextPath } from "~/people/next-path";
import { titled } from "~/people/page-title";
import { RegisterPage } from "~/people/RegisterPage";
import { requestCode } from "~/people/request-code.server";
import { enterByCode } from "~/people/sign-in.server";
import { isSignedIn } from "~/people/viewer";
import { viewerOf } from "~/people/viewer.server";
import { clientAddress } from "~/platform/http/client-address.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export const meta = titled(entryTexts, "registerTitle");

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const next = nextPath(new URL(request.url).searchParams.get("next"), "");
    if (isSignedIn(await viewerOf(request))) throw redirect(next || "/");
    return { next };
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const client = clientAddress(request);
  return answeringForms(request, {
    send: form(forms.askCode, async ({ contact }, { locale, requestKey }) => {
      await requestCode(visitor, { contact, purpose: "enter", locale, client }, { requestKey });
      return { sent: { contact: contact.value } };
    }),
    register: form(forms.register, async ({ next, ...entry }, { locale }) => {
      const entered = await enterByCode({ ...entry, locale, client });
      // The form asks for a name, so nobody is left a newcomer here.
      if ("newcomer" in entered) return { sent: { contact: entry.contact.value } };
      return redirect(nextPath(next), { headers: await cookiesOf(request, entered) });
    }),
  });
}

export default function Register() {
  const { next } = useLoaderData<typeof loader>();
  return <RegisterPage next={next} answer={useActionData<typeof action>()} />;
}
