import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { formatDay, formatInstant } from "~/ui/format";
import { RadioGroup } from "~/ui/forms/Choices";
import { TextField } from "~/ui/forms/TextField";
import { useLocale, useText } from "~/ui/texts";
import { entryTexts } from "./entry-texts";
import { EntryForm, typed } from "./EntryForm";
import { organisationTexts } from "./organisation-texts";
import styles from "./people.module.css";
import type { Colleagues, OpenInvitation } from "./queries.server";
import { useIntent } from "./useIntent";
import { roleWords } from "./words";

type Props = Colleagues & { answer: unknown };

/** Who belongs to an organisation; its managers also invite and take off. */
export function OrganisationColleagues(props: Props) {
  const { manages, viewerId, colleagues, invitations, answer } = props;
  const t = useText(organisationTexts);
  return (
    <>
      <ul className={styles.rows}>
        {colleagues.map((one) => (
          <Colleague
            key={`${one.personId} ${one.role}`}
            {...{ one, answer }}
            self={one.personId === viewerId}
            mayEnd={manages || one.personId === viewerId}
          />
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
      {manages && <Invite answer={answer} />}
    </>
  );
}

type ColleagueProps = {
  one: Colleagues["colleagues"][number];
  self: boolean;
  mayEnd: boolean;
  answer: unknown;
};

function Colleague({ one, self, mayEnd, answer }: ColleagueProps) {
  const [t, roles, locale] = [useText(organisationTexts), useText(roleWords), useLocale()];
  const { personId, name, role, since } = one;
  const { form, busy } = useIntent("end", answer, ["personId"], { id: `end-${personId}-${role}` });
  return (
    <li>
      <span className={styles.what}>
        <span>{name}</span>
        <span className="small soft">
          {roles[role]} · {t.since({ since: formatDay(since, { locale }) })}
        </span>
      </span>
      {mayEnd && (
        <EntryForm intent="end" form={form} hidden={{ personId }} className="">
          <Button look="plain" pending={busy} aria-label={self ? t.leave : t.endOne({ name })}>
            {self ? t.leave : t.end}
          </Button>
        </EntryForm>
      )}
    </li>
  );
}

function Invite({ answer }: { answer: unknown }) {
  const [t, entry, roles] = [useText(organisationTexts), useText(entryTexts), useText(roleWords)];
  const { form, fields, busy } = useIntent("invite", answer, ["contact", "role"]);
  return (
    <EntryForm intent="invite" form={form}>
      <h3>{t.inviteTitle}</h3>
      <TextField
        label={entry.contact}
        hint={t.inviteHint}
        autoComplete="off"
        {...typed(fields.contact)}
      />
      <RadioGroup
        label={t.inviteAs}
        id={fields.role.id}
        name={fields.role.name}
        errors={fields.role.errors}
        defaultValue={fields.role.initialValue ?? "member"}
        options={[
          { value: "member", label: roles.member, hint: t.memberHint },
          { value: "manager", label: roles.manager, hint: t.managerHint },
        ]}
      />
      <FormActions pending={busy && t.working}>
        <Button pending={busy}>{t.invite}</Button>
      </FormActions>
    </EntryForm>
  );
}

function Open({ invitation, answer }: { invitation: OpenInvitation; answer: unknown }) {
  const [t, roles, locale] = [useText(organisationTexts), useText(roleWords), useLocale()];
  const { id, contact, role, expiresAt } = invitation;
  const { form, busy } = useIntent("revoke", answer, ["invitationId"], { id: `revoke-${id}` });
  const until = formatInstant(expiresAt, { locale, style: "short" });
  return (
    <li>
      <span className={styles.what}>
        <span>{contact}</span>
        <span className="small soft">
          {roles[role]} · {t.until({ until })}
        </span>
      </span>
      <EntryForm intent="revoke" form={form} hidden={{ invitationId: id }} className="">
        <Button look="plain" pending={busy} aria-label={t.revokeOne({ contact })}>
          {t.revoke}
        </Button>
      </EntryForm>
    </li>
  );
}
