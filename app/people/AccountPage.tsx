import { ButtonLink } from "~/ui/actions/Button";
import { Notice } from "~/ui/messages/Notice";
import { Page, Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { accountTexts } from "./account-texts";
import { AccountContacts } from "./AccountContacts";
import { AccountPassword } from "./AccountPassword";
import { AccountProfile } from "./AccountProfile";
import { AccountSessions } from "./AccountSessions";
import { dataTexts } from "./data-texts";
import type { Account } from "./queries.server";

type Props = {
  account: Account;
  /** What was just done, said once at the head of the page. */
  done: "saved" | "password" | null;
  answer: unknown;
};

export function AccountPage({ account, done, answer }: Props) {
  const [t, dataWords] = [useText(accountTexts), useText(dataTexts)];
  return (
    <Page
      title={t.title}
      lede={t.lede}
      actions={<ButtonLink href="/account/data">{dataWords.toData}</ButtonLink>}
      notices={
        done &&
        !answer && (
          <Notice tone="done" title={done === "password" ? t.passwordChanged : t.saved} live />
        )
      }
    >
      <Section title={t.profile}>
        <AccountProfile account={account} answer={answer} />
      </Section>
      <Section title={t.contacts} note={t.contactsNote} id="contacts">
        <AccountContacts account={account} answer={answer} />
      </Section>
      <Section title={t.password} note={t.passwordNote} id="password">
        <AccountPassword key={account.passwordSetAt?.getTime()} account={account} answer={answer} />
      </Section>
      <Section title={t.sessions} note={t.sessionsNote} id="sessions">
        <AccountSessions account={account} answer={answer} />
      </Section>
    </Page>
  );
}
