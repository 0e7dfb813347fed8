import type { ReactNode } from "react";
import { Facts } from "~/ui/catalogue/Facts";
import { formatDay, formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import { organisationTexts } from "./organisation-texts";
import { OrganisationColleagues } from "./OrganisationColleagues";
import type { organisationFor } from "./organisations.server";
import type { Colleagues } from "./queries.server";
import { StandingTag } from "./StandingTag";
import { SuspendForm } from "./SuspendForm";
import { VerifyForm } from "./VerifyForm";
import { organisationKindWords } from "./words";

export type OrganisationShown = NonNullable<Awaited<ReturnType<typeof organisationFor>>>;
export const organisationDone = [
  "invited",
  "revoked",
  "verified",
  "ended",
  "suspended",
  "lifted",
] as const;

type Props = {
  organisation: OrganisationShown;
  /** For those who belong to it. */
  inside: Colleagues | null;
  mayVerify: boolean;
  done: (typeof organisationDone)[number] | null;
  answer: unknown;
  /** What other rooms know of it, for those who manage it. */
  children?: ReactNode;
};

export function OrganisationPage(props: Props) {
  const { organisation, inside, mayVerify, done, answer, children } = props;
  const [t, kinds] = [useText(organisationTexts), useText(organisationKindWords)];
  const { id, verified, suspended } = organisation;
  const said = {
    ...{ invited: t.invited, revoked: t.revoked, verified: t.verifiedNow },
    ...{ ended: t.endedNow, suspended: t.suspendedNow, lifted: t.liftedNow },
  };
  return (
    <Page
      title={<LocalizedText value={organisation.name} />}
      margin={<Anchor href={mayVerify ? "/steward" : "/organisations"}>{t.all}</Anchor>}
      lede={
        <span className="cluster">
          {kinds[organisation.kind]}
          <StandingTag verified={verified} suspended={suspended} />
        </span>
      }
      notices={
        <>
          {done && !answer && <Notice tone="done" title={said[done]} live />}
          <Standing organisation={organisation} />
        </>
      }
    >
      <div className="spread">
        <div className="in-main">
          <OrganisationFacts organisation={organisation} />
        </div>
      </div>
      {mayVerify && !verified && (
        <Section title={t.stewardTitle}>
          <VerifyForm organisationId={id} answer={answer} act />
        </Section>
      )}
      {children}
      {inside && (
        <Section title={t.colleagues} note={t.colleaguesNote}>
          <OrganisationColleagues key={inside.invitations.at(-1)?.id} {...inside} answer={answer} />
        </Section>
      )}
      {mayVerify && (
        <Section title={suspended ? t.lift : t.suspend}>
          <SuspendForm key={String(suspended)} {...{ suspended, answer }} organisationId={id} />
        </Section>
      )}
    </Page>
  );
}

/** What keeps an organisation from acting now, and what that means. */
function Standing({ organisation }: Pick<Props, "organisation">) {
  const [t, locale] = [useText(organisationTexts), useLocale()];
  const { verified, suspended, suspension } = organisation;
  if (suspended)
    return (
      <Notice tone="warn" title={t.suspendedTitle}>
        <p>{t.suspendedBody}</p>
        {suspension && (
          <p>
            {t.suspendedBecause({
              reason: suspension.reason,
              since: formatInstant(suspension.at, { locale }),
            })}
          </p>
        )}
      </Notice>
    );
  return verified ? null : <Notice title={t.waitingTitle}>{t.waitingBody}</Notice>;
}

function OrganisationFacts({ organisation }: Pick<Props, "organisation">) {
  const [t, locale] = [useText(organisationTexts), useLocale()];
  const { createdAt, verifiedAt, registerNo, note } = organisation;
  return (
    <Facts
      facts={[
        { term: t.registeredOn, value: formatDay(createdAt, { locale }) },
        { term: t.verifiedOn, value: verifiedAt && formatDay(verifiedAt, { locale }) },
        { term: t.registerNo, value: registerNo },
        { term: t.note, value: note },
      ]}
    />
  );
}
