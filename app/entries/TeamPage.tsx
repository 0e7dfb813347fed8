import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { Disclosure } from "~/ui/actions/Disclosure";
import { formatPercent } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { RequestKey } from "~/ui/RequestKey";
import { localized, useLocale, useText } from "~/ui/texts";
import type { EntryForAuthor } from "./entry-for-author.server";
import { pageTexts } from "./page-texts";
import { teamTexts } from "./team-texts";
import styles from "./entries.module.css";

type TeamPageProps = {
  entry: EntryForAuthor;
  /** Somebody was taken off the team a moment ago. */
  removed: boolean;
  /** So many were invited a moment ago. */
  invited: number | null;
  refused: readonly string[];
};

/** Who is on the team; the lead takes somebody off it, and whoever is no lead may leave. */
export function TeamPage({ entry, removed, invited, refused }: TeamPageProps) {
  const t = useText(teamTexts);
  const page = useText(pageTexts);
  const locale = useLocale();
  const { isLead, may, authors } = entry;
  const mayChange = isLead ? may.removeCoAuthor : may.leaveTeam;
  return (
    <Page
      title={t.title}
      lede={isLead ? t.ledeLead : t.ledeCoAuthor}
      margin={<Anchor href={`/entries/${entry.id}`}>{entry.form.title || page.untitled}</Anchor>}
      notices={
        <>
          {refused.map((sentence) => (
            <Notice key={sentence} tone="refused" live>
              {sentence}
            </Notice>
          ))}
          {invited && <Notice tone="done" title={t.invited(invited)} live />}
          {removed && (
            <Notice tone="done" title={t.removed} live>
              <Anchor href={`/entries/${entry.id}#team`}>{t.setShares}</Anchor>
            </Notice>
          )}
          {!mayChange.allowed && <Notice>{localized(mayChange.because, locale)}</Notice>}
        </>
      }
    >
      <Section title={page.authors}>
        <ul>
          {authors.map((author) => (
            <li key={author.id} className={styles.awaited}>
              <div className="stack stack-close">
                <h3>{author.name}</h3>
                <p className="cluster small">
                  <span className="figures">{formatPercent(author.shareBp)}</span>
                  <StatusTag tone={author.confirmed ? "done" : "warn"}>
                    {author.lead
                      ? page.lead
                      : author.confirmed
                        ? page.confirmed
                        : page.notConfirmed}
                  </StatusTag>
                </p>
              </div>
              {isLead && !author.lead && mayChange.allowed && (
                <Disclosure summary={t.removeNamed(author.name)}>
                  <Depart
                    intent="remove"
                    authorId={author.id}
                    what={t.whatRemoving}
                    act={t.remove}
                  />
                </Disclosure>
              )}
            </li>
          ))}
        </ul>
      </Section>
      {may.inviteTeam.allowed && <InviteTeam names={waitingIn(entry)} />}
      {!isLead && mayChange.allowed && (
        <Section title={t.leave}>
          <Depart intent="leave" what={t.whatLeaving} act={t.leave} />
        </Section>
      )}
    </Page>
  );
}

/** Whom the draft names beside its lead, and who has not confirmed. */
const waitingIn = ({ form, authors }: EntryForAuthor): string[] =>
  form.team
    .filter(({ lead }) => !lead)
    .map(({ name }) => name.trim())
    .filter((name) => name && !authors.some((one) => one.confirmed && one.name === name));

function InviteTeam({ names }: { names: readonly string[] }) {
  const t = useText(teamTexts);
  const locale = useLocale();
  const busy = useNavigation().formMethod === "POST";
  return (
    <Section title={t.together} id="invite">
      {names.length === 0 ? (
        <p className="measure">{t.nobodyYet}</p>
      ) : (
        <Form method="post" className="stack">
          <RequestKey />
          <input type="hidden" name="intent" value="invite" />
          <p className="measure">{t.togetherHint(names.join(locale === "zh" ? "、" : ", "))}</p>
          <div>
            <Button look="act" pending={busy}>
              {t.invite}
            </Button>
          </div>
        </Form>
      )}
    </Section>
  );
}

type DepartProps = { intent: string; authorId?: string; what: string; act: string };

function Depart({ intent, authorId, what, act }: DepartProps) {
  const busy = useNavigation().formMethod === "POST";
  return (
    <Form method="post" className="stack">
      <RequestKey />
      <input type="hidden" name="intent" value={intent} />
      {authorId && <input type="hidden" name="authorId" value={authorId} />}
      <p className="measure">{what}</p>
      <div>
        <Button look="danger" pending={busy}>
          {act}
        </Button>
      </div>
    </Form>
  );
}
