import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { formatDay, formatInstant } from "~/ui/format";
import { TextField } from "~/ui/forms/TextField";
import { useLocale, useText } from "~/ui/texts";
import { entryTexts } from "./entry-texts";
import { EntryForm, typed } from "./EntryForm";
import { organisationTexts } from "./organisation-texts";
import styles from "./people.module.css";
import type { holdersOf, OpenInvitation } from "./queries.server";
import { useIntent } from "./useIntent";

type Props = {
  managers: Awaited<ReturnType<typeof holdersOf>>;
  invitations: OpenInvitation[];
  answer: unknown;
};

export function OrganisationManagers({ managers, invitations, answer }: Props) {
  const [t, entry] = [useText(organisationTexts), useText(entryTexts)];
  const locale = useLocale();
  const { form, fields, busy } = useIntent("invite", answer, ["contact"]);
  return (
    <>
      <ul className={styles.rows}>
        {managers.map(({ personId, name, since }) => (
          <li key={personId}>
            <span>{name}</span>
            <span className="small soft">{t.since({ since: formatDay(since, { locale }) })}</span>
          </li>
        ))}
      </ul>
      {invitations.length > 0 && (
        <div className="stack stack-close">
          <h3>{t.openInvitations}</h3>
          <ul className={styles.rows}>
            {invitations.map((invitation) => (
              <Open key={invitation.id} invitation={invitation} answer={answer} />
            ))}
          </ul>
        </div>
      )}
      <EntryForm intent="invite" form={form}>
        <h3>{t.inviteTitle}</h3>
        <TextField
          label={entry.contact}
          hint={t.inviteHint}
          autoComplete="off"
          {...typed(fields.contact)}
        />
        <FormActions pending={busy && t.working}>
          <Button pending={busy}>{t.invite}</Button>
        </FormActions>
      </EntryForm>
    </>
  );
}

function Open({ invitation, answer }: { invitation: OpenInvitation; answer: unknown }) {
  const [t, locale] = [useText(organisationTexts), useLocale()];
  const { id, contact, expiresAt } = invitation;
  const { form, busy } = useIntent("revoke", answer, ["invitationId"], {
    id: `revoke-${id}`,
  });
  const until = formatInstant(expiresAt, { locale, style: "short" });
  return (
    <li>
      <span className={styles.what}>
        <span>{contact}</span>
        <span className="small soft">{t.until({ until })}</span>
      </span>
      <EntryForm intent="revoke" form={form} hidden={{ invitationId: id }} className="">
        <Button look="plain" pending={busy} aria-label={t.revokeOne({ contact })}>
          {t.revoke}
        </Button>
      </EntryForm>
    </li>
  );
}
