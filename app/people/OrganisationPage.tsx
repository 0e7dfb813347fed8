import { Facts } from "~/ui/catalogue/Facts";
import { formatDay } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import { organisationTexts } from "./organisation-texts";
import { OrganisationManagers } from "./OrganisationManagers";
import type { organisationFor } from "./organisations.server";
import type { holdersOf, OpenInvitation } from "./queries.server";
import { VerifyForm } from "./VerifyForm";
import { organisationKindWords } from "./words";

export type OrganisationShown = NonNullable<Awaited<ReturnType<typeof organisationFor>>>;

type Props = {
  organisation: OrganisationShown;
  /** For its managers only. */
  inside: {
    managers: Awaited<ReturnType<typeof holdersOf>>;
    invitations: OpenInvitation[];
  } | null;
  mayVerify: boolean;
  done: "invited" | "revoked" | "verified" | null;
  answer: unknown;
};

export function OrganisationPage({ organisation, inside, mayVerify, done, answer }: Props) {
  const [t, kinds] = [useText(organisationTexts), useText(organisationKindWords)];
  const locale = useLocale();
  const { verified, verifiedAt, registerNo, note } = organisation;
  const said = { invited: t.invited, revoked: t.revoked, verified: t.verifiedNow };
  return (
    <Page
      title={<LocalizedText value={organisation.name} />}
      margin={<Anchor href="/organisations">{t.all}</Anchor>}
      lede={
        <span className="cluster">
          {kinds[organisation.kind]}
          <StatusTag tone={verified ? "done" : "warn"}>
            {verified ? t.verified : t.waiting}
          </StatusTag>
        </span>
      }
      notices={
        <>
          {done && !answer && <Notice tone="done" title={said[done]} live />}
          {!verified && <Notice title={t.waitingTitle}>{t.waitingBody}</Notice>}
        </>
      }
    >
      <div className="spread">
        <div className="in-main">
          <Facts
            facts={[
              { term: t.registeredOn, value: formatDay(organisation.createdAt, { locale }) },
              { term: t.verifiedOn, value: verifiedAt && formatDay(verifiedAt, { locale }) },
              { term: t.registerNo, value: registerNo },
              { term: t.note, value: note },
            ]}
          />
        </div>
      </div>
      {mayVerify && !verified && (
        <Section title={t.stewardTitle}>
          <VerifyForm organisationId={organisation.id} answer={answer} act />
        </Section>
      )}
      {inside && (
        <Section title={t.managers} note={t.managersNote}>
          <OrganisationManagers key={inside.invitations.at(-1)?.id} {...inside} answer={answer} />
        </Section>
      )}
    </Page>
  );
}
