import { ButtonLink } from "~/ui/actions/Button";
import { Facts } from "~/ui/catalogue/Facts";
import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import type { InvitationShown } from "./invitation";
import { invitationTexts } from "./invitation-texts";
import { Accept, Join, SignInHere, SignOutHere } from "./InvitationForms";
import styles from "./people.module.css";
import { refusals } from "./refusals";
import { roleWords } from "./words";

type Props = { invitation: InvitationShown; answer: unknown };

export function InvitationPage({ invitation, answer }: Props) {
  const [t, roles, locale] = [useText(invitationTexts), useText(roleWords), useLocale()];
  const { scopeKind, scope, role, state, contact, invitedBy } = invitation;
  const unnamed = scopeKind === "competition" ? t.someContest : t.someOrganisation;
  const until = formatInstant(invitation.expiresAt, { locale });
  return (
    <Page title={t.title}>
      <div className="spread">
        <div className="in-main stack">
          <p className={styles.offer}>
            {t.offer({ scope: scope ? localized(scope, locale) : unnamed, role: roles[role] })}
          </p>
          <Facts
            facts={[
              { term: t.invitedBy, value: invitedBy },
              { term: t.sentTo, value: contact },
              { term: t.validUntil, value: state === "open" && until },
            ].filter(({ value }) => value)}
          />
        </div>
      </div>
      <Move invitation={invitation} answer={answer} />
    </Page>
  );
}

function Move({ invitation, answer }: Props) {
  const [t, locale] = [useText(invitationTexts), useLocale()];
  const { move, state, contact } = invitation;
  if (move === "accept")
    return (
      <Section title={t.accept} note={t.noCharge}>
        <Accept invitation={invitation} answer={answer} />
      </Section>
    );
  if (move === "join")
    return (
      <Section title={t.joinTitle} note={t.joinNote}>
        <Join invitation={invitation} answer={answer} />
      </Section>
    );
  if (move === "sign-in")
    return (
      <Section title={t.signInTitle} note={t.signInNote({ contact })}>
        <SignInHere invitation={invitation} answer={answer} />
      </Section>
    );
  if (move === "sign-out")
    return (
      <Section title={t.ofAnother}>
        <p className="measure">{refusals.invitationOfAnother[locale]}</p>
        <SignOutHere invitation={invitation} />
      </Section>
    );
  if (move === "go-on" || state === "open")
    return (
      <div className="spread">
        <div className="in-main stack">
          <Notice tone="done" title={t.accepted} />
          <div>
            <ButtonLink look="act" href={invitation.goOn}>
              {t.goOn}
            </ButtonLink>
          </div>
        </div>
      </div>
    );
  return (
    <div className="spread">
      <div className="in-main">
        <Notice tone="warn" title={t.over}>
          {refusals.invitation[state][locale]}
        </Notice>
      </div>
    </div>
  );
}
