import { Form, useNavigation } from "@remix-run/react";
import { Button, ButtonLink } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { Facts } from "~/ui/catalogue/Facts";
import { formatPercent } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page } from "~/ui/page/Page";
import { RequestKey } from "~/ui/RequestKey";
import { LocalizedText, useText } from "~/ui/texts";
import type { ShownInvitation } from "./authorship-invitation.server";
import { askedOf } from "./declared";
import { EligibilityFields, type TypedAnswer } from "./EligibilityFields";
import { declaredWords } from "./eligibility-texts";
import { editorTexts } from "./editor/texts";
import { deedTexts } from "./deed-texts";
import { pageTexts } from "./page-texts";

type TeamInvitationPageProps = {
  entryId: string;
  invitation: ShownInvitation;
  declined: boolean;
  /** Why the last answer was refused, and what was typed. */
  answer: TypedAnswer | undefined;
};

/** A co-author sees which work, which share, what confirming means, and answers. */
export function TeamInvitationPage(props: TeamInvitationPageProps) {
  const { entryId, invitation, declined, answer } = props;
  const refused = answer?.lastResult.error?.[""] ?? [];
  const t = useText(deedTexts);
  const page = useText(pageTexts);
  const { title, contest, lead, name, shareBp, state, mine } = invitation;
  const over = {
    accepted: t.overAccepted,
    revoked: t.overRevoked,
    expired: t.overExpired,
    open: null,
  }[state];
  return (
    <Page
      title={invitation.asLead ? t.recommended : t.invitation}
      lede={invitation.asLead ? t.recommendedLede(title) : t.invitationLede(lead, title)}
      margin={
        <Anchor href={`/competitions/${contest.slug}`}>
          <LocalizedText value={contest.title} />
        </Anchor>
      }
      notices={
        <>
          {refused.map((sentence) => (
            <Notice key={sentence} tone="refused" live>
              {sentence}
            </Notice>
          ))}
          {declined && (
            <Notice tone="done" title={t.declined} live>
              {t.declinedHint}
            </Notice>
          )}
          {mine && <Notice tone="done">{t.accepted}</Notice>}
          {over && !mine && !declined && (
            <Notice tone="warn" title={t.over}>
              {over}
            </Notice>
          )}
        </>
      }
    >
      <div className="spread">
        <div className="in-text stack">
          <Facts
            facts={[
              { term: page.works, value: title },
              { term: t.yourName, value: name },
              { term: t.yourShare, value: formatPercent(shareBp) },
            ]}
          />
          {mine && <ButtonLink href={`/entries/${entryId}`}>{page.openEntry}</ButtonLink>}
          {state === "open" && !mine && <Answer invitation={invitation} answer={answer} />}
        </div>
      </div>
    </Page>
  );
}

type AnswerProps = Pick<TeamInvitationPageProps, "invitation" | "answer">;

function Answer({ invitation, answer }: AnswerProps) {
  const t = useText(deedTexts);
  const editor = useText(editorTexts);
  const entrant = useText(declaredWords);
  const { pledge, eligibility, declared, asLead } = invitation;
  const busy = useNavigation().formMethod === "POST";
  return (
    <Form method="post" className="stack">
      <RequestKey />
      {askedOf(eligibility).length > 0 && (
        <>
          <h2>{entrant.title}</h2>
          <p className="soft">{entrant.note}</p>
          <EligibilityFields rules={eligibility} declared={declared} answer={answer} />
        </>
      )}
      {pledge && !asLead && (
        <>
          <h2>{editor.thePledge}</h2>
          <p className="measure">
            <LocalizedText value={pledge.text} />
          </p>
          <p className="soft">{t.pledgeWithIt(pledge.version)}</p>
          <input type="hidden" name="pledgeVersion" value={pledge.version} />
        </>
      )}
      <FormActions promise={asLead ? t.whatLeadMeans : t.whatItMeans} pending={busy && t.sending}>
        <Button look="act" name="answer" value="accept" pending={busy}>
          {asLead ? t.takeUp : t.accept}
        </Button>
        <Button name="answer" value="decline" pending={busy}>
          {t.decline}
        </Button>
      </FormActions>
    </Form>
  );
}
