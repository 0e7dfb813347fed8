import { Form } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { Page } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { entryTexts } from "./entry-texts";

export function SignOutPage() {
  const t = useText(entryTexts);
  return (
    <Page
      title={t.signOutTitle}
      lede={t.signOutLede}
      actions={
        <Form method="post" action="/sign-out">
          <Button look="act">{t.signOut}</Button>
        </Form>
      }
    />
  );
}
