import { Form } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { Facts } from "~/ui/catalogue/Facts";
import { formatInstant } from "~/ui/format";
import { Select } from "~/ui/forms/Select";
import { TextField } from "~/ui/forms/TextField";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import { organisationTexts } from "./organisation-texts";
import { OrganisationRows } from "./OrganisationRows";
import type { waitingOrganisations } from "./organisations.server";
import styles from "./people.module.css";
import type { OrganisationSearch, searchOrganisations } from "./steward-queries.server";
import { VerifyForm } from "./VerifyForm";
import { organisationKindWords } from "./words";

type Waiting = NonNullable<Awaited<ReturnType<typeof waitingOrganisations>>>;
type Found = NonNullable<Awaited<ReturnType<typeof searchOrganisations>>>;
type Props = {
  waiting: Waiting;
  found: Found;
  asked: OrganisationSearch;
  done: boolean;
  answer: unknown;
};

/** Who waits for the steward, and every organisation to be found, verified, suspended. */
export function StewardPage({ waiting, found, asked, done, answer }: Props) {
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
      <Section title={t.searchTitle} note={t.searchNote} id="search" woven>
        <SearchForm asked={asked} />
        {found.organisations.length > 0 ? (
          <OrganisationRows organisations={found.organisations} standing />
        ) : (
          <p className="soft">{t.searchNothing}</p>
        )}
        {found.more && <p className="soft small">{t.searchMore}</p>}
      </Section>
    </Page>
  );
}

function SearchForm({ asked }: Pick<Props, "asked">) {
  const t = useText(organisationTexts);
  return (
    <Form method="get" action="/steward#search" className={styles.search} role="search">
      <TextField
        label={t.searchWords}
        name="words"
        type="search"
        autoComplete="off"
        defaultValue={asked.words}
      />
      <Select
        label={t.standing}
        name="standing"
        empty={t.anyStanding}
        defaultValue={asked.standing ?? ""}
        options={[
          { value: "waiting", label: t.waiting },
          { value: "verified", label: t.verified },
          { value: "suspended", label: t.suspended },
        ]}
      />
      <Button>{t.search}</Button>
    </Form>
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
