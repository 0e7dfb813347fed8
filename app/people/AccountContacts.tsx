import { Button } from "~/ui/actions/Button";
import { Disclosure } from "~/ui/actions/Disclosure";
import { StatusTag } from "~/ui/messages/Tag";
import { useText } from "~/ui/texts";
import { accountTexts } from "./account-texts";
import type { Account } from "./queries.server";
import { AskForCode, CodeField, sentIn, WithCode, type CodeSent } from "./CodeSteps";
import { EntryForm } from "./EntryForm";
import styles from "./people.module.css";
import { typedInto, useIntent } from "./useIntent";

type Props = { account: Account; answer: unknown };
type Contact = Account["contacts"][number];

export function AccountContacts({ account, answer }: Props) {
  const t = useText(accountTexts);
  const sent = sentIn(answer, "add-contact");
  const underWay = sent !== null || typedInto("send", answer) !== null;
  const proven = account.contacts.filter(({ verified }) => verified);
  return (
    <>
      <ul className={styles.rows}>
        {account.contacts.map((contact) => {
          const last = contact.verified && proven.length === 1;
          return <Row key={contact.id} {...{ contact, answer, last }} />;
        })}
      </ul>
      {sent ? (
        <Confirm answer={answer} sent={sent} />
      ) : (
        <Disclosure summary={t.addContact} open={underWay}>
          <AskForCode answer={answer} />
        </Disclosure>
      )}
    </>
  );
}

/** The last proven contact stays, so it has no button that would only be refused. */
function Row({ contact, answer, last }: { contact: Contact; answer: unknown; last: boolean }) {
  const t = useText(accountTexts);
  const { form, busy } = useIntent("remove-contact", answer, ["contactId"], {
    id: `remove-${contact.id}`,
  });
  return (
    <li>
      <span className={styles.what}>{contact.value}</span>
      <span className="cluster">
        <StatusTag tone={contact.verified ? "done" : "warn"}>
          {contact.verified ? t.verified : t.unverified}
        </StatusTag>
        {!last && (
          <EntryForm
            intent="remove-contact"
            form={form}
            hidden={{ contactId: contact.id }}
            className=""
          >
            <Button
              look="plain"
              pending={busy}
              aria-label={t.removeOne({ contact: contact.value })}
            >
              {t.remove}
            </Button>
          </EntryForm>
        )}
      </span>
    </li>
  );
}

function Confirm({ answer, sent }: { answer: unknown; sent: CodeSent["sent"] }) {
  const t = useText(accountTexts);
  const { form, fields, busy } = useIntent("add-contact", answer, ["code", "contact"]);
  return (
    <div className="stack">
      <WithCode
        {...{ intent: "add-contact", sent, form, busy }}
        back="/account#contacts"
        submit={t.confirmContact}
      >
        {fields.contact.errors && (
          <p className="field-errors" role="alert">
            {fields.contact.errors.join(" ")}
          </p>
        )}
        <CodeField field={fields.code} sent={sent} />
      </WithCode>
    </div>
  );
}
