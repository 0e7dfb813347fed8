import { Facts } from "~/ui/catalogue/Facts";
import { formatInstant } from "~/ui/format";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import { organisationTexts } from "./organisation-texts";
import type { waitingOrganisations } from "./organisations.server";
import { VerifyForm } from "./VerifyForm";
import { organisationKindWords } from "./words";

type Waiting = NonNullable<Awaited<ReturnType<typeof waitingOrganisations>>>;
type Props = { waiting: Waiting; done: boolean; answer: unknown };

export function StewardPage({ waiting, done, answer }: Props) {
  const t = useText(organisationTexts);
  return (
    <Page
      title={t.stewardTitle}
      lede={t.stewardLede}
      notices={done && !answer && <Notice tone="done" title={t.verifiedNow} live />}
    >
      {waiting.length === 0 && (
        <div className="spread">
          <div className="in-main">
            <EmptyState title={t.nobodyWaits}>{t.nobodyWaitsBody}</EmptyState>
          </div>
        </div>
      )}
      {waiting.map((organisation) => (
        <OneWaiting key={organisation.id} organisation={organisation} answer={answer} />
      ))}
    </Page>
  );
}

function OneWaiting({ organisation, answer }: { organisation: Waiting[number]; answer: unknown }) {
  const [t, kinds] = [useText(organisationTexts), useText(organisationKindWords)];
  const locale = useLocale();
  const { id, kind, name, registerNo, createdAt, createdBy } = organisation;
  return (
    <Section
      title={
        <Anchor href={`/organisations/${id}`}>
          <LocalizedText value={name} />
        </Anchor>
      }
      note={kinds[kind]}
    >
      <Facts
        facts={[
          { term: t.registerNo, value: registerNo },
          { term: t.registeredBy, value: createdBy },
          { term: t.registeredOn, value: formatInstant(createdAt, { locale }) },
        ]}
      />
      <VerifyForm organisationId={id} answer={answer} />
    </Section>
  );
}
