import { Form } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { TextField } from "~/ui/forms/TextField";
import { Anchor } from "~/ui/page/Anchor";
import { useText } from "~/ui/texts";
import { entryTexts } from "./entry-texts";
import { EntryForm, secret, typed } from "./EntryForm";
import { invitationTexts } from "./invitation-texts";
import type { InvitationShown } from "./invitation";
import { useIntent } from "./useIntent";

type Props = { invitation: InvitationShown; answer: unknown };

const signIn = (here: string, by = "") => `/sign-in?${by}next=${encodeURIComponent(here)}`;

/** For somebody signed in who may take it up. */
export function Accept({ invitation, answer }: Props) {
  const [t, entry] = [useText(invitationTexts), useText(entryTexts)];
  const { form, busy } = useIntent("accept", answer, []);
  const { viewerName, joins, contact } = invitation;
  return (
    <>
      <EntryForm intent="accept" form={form}>
        <div className="measure">
          <p>{t.acceptAs({ name: viewerName ?? "" })}</p>
          {joins && <p>{t.contactJoins({ contact })}</p>}
        </div>
        <FormActions pending={busy && entry.working}>
          <Button look="act" pending={busy}>
            {t.accept}
          </Button>
        </FormActions>
      </EntryForm>
      {joins && <SignOutHere invitation={invitation} />}
    </>
  );
}

/** For somebody new: a name, and a password if they like. */
export function Join({ invitation, answer }: Props) {
  const [t, entry] = [useText(invitationTexts), useText(entryTexts)];
  const { form, fields, busy } = useIntent("join", answer, ["name", "password"]);
  return (
    <>
      <EntryForm intent="join" form={form}>
        <TextField
          label={entry.name}
          hint={entry.nameHint}
          autoComplete="name"
          {...typed(fields.name)}
        />
        <TextField
          label={entry.password}
          hint={entry.passwordOptional}
          optional
          autoComplete="new-password"
          {...secret(fields.password)}
        />
        <FormActions pending={busy && entry.working}>
          <Button look="act" pending={busy}>
            {t.join}
          </Button>
        </FormActions>
      </EntryForm>
      <p className="small soft measure">{entry.privacy}</p>
      <p className="small">
        <Anchor href={signIn(invitation.here)}>{t.otherAccount}</Anchor>
      </p>
    </>
  );
}

/** For somebody whose contact has an account: the password is enough, the contact is known. */
export function SignInHere({ invitation, answer }: Props) {
  const [t, entry] = [useText(invitationTexts), useText(entryTexts)];
  const { form, fields, busy } = useIntent("password", answer, ["password"]);
  return (
    <EntryForm intent="password" form={form}>
      <TextField
        label={entry.password}
        autoComplete="current-password"
        {...secret(fields.password)}
      />
      <FormActions
        pending={busy && entry.working}
        aside={<Anchor href={signIn(invitation.here, "by=code&")}>{t.byCode}</Anchor>}
      >
        <Button look="act" pending={busy}>
          {t.signIn}
        </Button>
      </FormActions>
    </EntryForm>
  );
}

/** For somebody signed in with the wrong account: out, and back to this page. */
export function SignOutHere({ invitation }: Pick<Props, "invitation">) {
  const t = useText(invitationTexts);
  return (
    <Form method="post" action="/sign-out">
      <input type="hidden" name="next" value={invitation.here} />
      <Button look={invitation.move === "sign-out" ? "quiet" : "plain"}>
        {invitation.move === "sign-out" ? t.signOut : t.notYou}
      </Button>
    </Form>
  );
}
