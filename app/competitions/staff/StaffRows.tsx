import { EntryForm } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { roleWords } from "~/people/words";
import { Button } from "~/ui/actions/Button";
import { Dialog } from "~/ui/actions/Dialog";
import { formatDay, formatInstant } from "~/ui/format";
import { useLocale, useText } from "~/ui/texts";
import type { StaffRole } from "../staff";
import type { StaffShown } from "../staff-queries.server";
import styles from "./staff.module.css";
import { staffTexts } from "./texts";

type Props = { role: StaffRole; page: StaffShown; answer: unknown };

/** Those who hold a role, and those who are invited to it. */
export function StaffRows({ role, page, answer }: Props) {
  const t = useText(staffTexts);
  const staff = page.staff.filter((one) => one.role === role);
  const invitations = page.invitations.filter((one) => one.role === role);
  return (
    <div className="stack">
      {staff.length === 0 && invitations.length === 0 && <p className="soft">{t.nobody}</p>}
      {staff.length > 0 && (
        <ul className={styles.rows}>
          {staff.map((person) => (
            <Holder key={person.personId} person={person} answer={answer} />
          ))}
        </ul>
      )}
      {invitations.length > 0 && (
        <>
          <h3 className={styles.waiting}>{t.waiting}</h3>
          <ul className={styles.rows}>
            {invitations.map((invitation) => (
              <Waiting key={invitation.id} invitation={invitation} answer={answer} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Holder({ person, answer }: { person: StaffShown["staff"][number]; answer: unknown }) {
  const [t, roles, locale] = [useText(staffTexts), useText(roleWords), useLocale()];
  const { personId, name, role, since } = person;
  const id = `end-${role}-${personId}`;
  const { form, busy } = useIntent("end", answer, [], { id });
  const title = t.endOne({ name, role: roles[role] });
  return (
    <li>
      <span>
        {name}{" "}
        <span className="soft small">
          {t.since({ since: formatDay(new Date(since), { locale }) })}
        </span>
      </span>
      <Dialog
        id={`ending-${role}-${personId}`}
        title={title}
        look="plain"
        opener={
          <>
            <span aria-hidden="true">{t.end}</span>
            <span className="for-screen-readers">{title}</span>
          </>
        }
        actions={
          <EntryForm intent="end" form={form} hidden={{ personId, role }} className="">
            <Button look="danger" pending={busy}>
              {t.end}
            </Button>
          </EntryForm>
        }
      >
        <p>{t.endHint}</p>
      </Dialog>
    </li>
  );
}

type Invitation = StaffShown["invitations"][number];
function Waiting({ invitation, answer }: { invitation: Invitation; answer: unknown }) {
  const [t, locale] = [useText(staffTexts), useLocale()];
  const { id: invitationId, contact, expiresAt } = invitation;
  const { form, busy } = useIntent("revoke", answer, [], { id: `revoke-${invitationId}` });
  const until = formatInstant(new Date(expiresAt), { locale, style: "short" });
  return (
    <li>
      <span>
        {contact} <span className="soft small">{t.validUntil(until)}</span>
      </span>
      <EntryForm intent="revoke" form={form} hidden={{ invitationId }} className="">
        <Button look="plain" pending={busy} aria-label={t.revokeOne(contact)}>
          {t.revoke}
        </Button>
      </EntryForm>
    </li>
  );
}
