import { Form, useNavigation } from "@remix-run/react";
import { Button, ButtonLink } from "~/ui/actions/Button";
import { DataTable } from "~/ui/figures/DataTable";
import { NumberField } from "~/ui/forms/NumberFields";
import { Select } from "~/ui/forms/Select";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { RequestKey } from "~/ui/RequestKey";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import type { TypedAnswer } from "../EligibilityFields";
import type { Quotas } from "./queries.server";
import { batchTexts } from "./texts";

type QuotasPageProps = { quotas: Quotas; answer: TypedAnswer | undefined; granted: boolean };

/** The organiser's side of 推荐: who may recommend how many, and 汇总表 of everything handed in. */
export function QuotasPage({ quotas: page, answer, granted }: QuotasPageProps) {
  const t = useText(batchTexts);
  const { contest, quotas, others } = page;
  const base = `/competitions/${contest.slug}`;
  const errors = answer?.lastResult.error ?? {};
  return (
    <Page
      title={t.quotas}
      lede={t.quotasLede}
      margin={
        <div className="stack stack-close">
          <LocalizedText value={contest.title} />
          <Anchor href={`${base}/manage`}>{t.board}</Anchor>
        </div>
      }
      notices={
        <>
          {granted && (
            <Notice tone="done" live>
              {t.granted}
            </Notice>
          )}
          {Object.values(errors)
            .flatMap((sentences) => sentences ?? [])
            .map((sentence) => (
              <Notice key={sentence} tone="refused" live>
                {sentence}
              </Notice>
            ))}
        </>
      }
    >
      <Section title={t.admitted} width="full">
        <DataTable
          caption={t.admitted}
          captionHidden
          rows={quotas}
          rowKey={({ organisationId }) => organisationId}
          empty={t.noneAdmitted}
          columns={[
            {
              key: "name",
              label: t.organisation,
              heading: true,
              cell: ({ name }) => <LocalizedText value={name} />,
            },
            { key: "used", label: t.used, figure: true, cell: ({ used }) => used },
            { key: "places", label: t.places, cell: (row) => <Places row={row} /> },
          ]}
        />
        <p className="soft">
          {t.sendTo} <Anchor href={`${base}/recommendations`}>{`${base}/recommendations`}</Anchor>
        </p>
      </Section>
      <Section title={t.admit} note={t.admitHint}>
        {others.length > 0 ? <Admit others={others} answer={answer} /> : <p>{t.allAdmitted}</p>}
      </Section>
      <Section title={t.list} note={t.listNote}>
        <p className="cluster">
          <ButtonLink href={`${base}/entry-list/xlsx`} download>
            {t.asXlsx}
          </ButtonLink>
          <ButtonLink href={`${base}/entry-list/csv`} download>
            {t.asCsv}
          </ButtonLink>
        </p>
      </Section>
    </Page>
  );
}

function Places({ row }: { row: Quotas["quotas"][number] }) {
  const t = useText(batchTexts);
  const locale = useLocale();
  const label = t.changeOf(localized(row.name, locale));
  return (
    <Form method="post" className="cluster">
      <RequestKey />
      <input type="hidden" name="organisationId" value={row.organisationId} />
      <input
        className="control control-figures"
        name="places"
        inputMode="numeric"
        aria-label={label}
        defaultValue={row.places}
      />
      <Button look="plain" aria-label={`${t.change} · ${label}`}>
        {t.change}
      </Button>
    </Form>
  );
}

function Admit({ others, answer }: Pick<Quotas, "others"> & Pick<QuotasPageProps, "answer">) {
  const t = useText(batchTexts);
  const locale = useLocale();
  const busy = useNavigation().formMethod === "POST";
  const typed = answer?.lastResult.initialValue;
  return (
    <Form method="post" className="stack">
      <RequestKey />
      <Select
        label={t.organisation}
        name="organisationId"
        required
        defaultValue={String(typed?.organisationId ?? "")}
        options={others.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
      />
      <NumberField
        label={t.places}
        unit={t.worksUnit}
        name="places"
        defaultValue={String(typed?.places ?? "")}
      />
      <div>
        <Button look="act" pending={busy}>
          {t.give}
        </Button>
      </div>
    </Form>
  );
}
