import { shownNumber } from "~/entries/candidate-numbers";
import { EntryForm } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { DataTable } from "~/ui/figures/DataTable";
import { Checkbox } from "~/ui/forms/Choices";
import { Notice } from "~/ui/messages/Notice";
import { LocalizedText, localized, useLocale, useText } from "~/ui/texts";
import { Digest } from "../results/Digest";
import type { ConclusionPage } from "./conclusion-queries.server";
import type { ConclusionContent } from "./conclusion";
import { noticeTexts } from "./texts";

type Awards = ConclusionContent["awards"];

/** The awards that will stand, by number. */
export function FinalList({
  awards,
  prizes,
}: {
  awards: Awards;
  prizes: ConclusionPage["prizes"];
}) {
  const t = useText(noticeTexts);
  return (
    <DataTable
      caption={t.finalList}
      captionHidden
      rows={awards}
      rowKey={({ entry }) => entry}
      columns={[
        {
          key: "number",
          label: t.number,
          heading: true,
          cell: ({ entry }) => shownNumber(Number(entry)),
        },
        {
          key: "award",
          label: t.award,
          cell: ({ prizeId }) => <LocalizedText value={prizes[prizeId] ?? { zh: prizeId }} />,
        },
        { key: "place", label: t.place, figure: true, cell: ({ place }) => place },
      ]}
    />
  );
}

type SignProps = { proposed: NonNullable<ConclusionPage["proposed"]>; answer: unknown };

/** The second signature, on the digest of exactly this. */
export function SignConclusion({ proposed, answer }: SignProps) {
  const t = useText(noticeTexts);
  const locale = useLocale();
  const { form, fields, busy } = useIntent("sign", answer, ["read"], { id: "sign-conclusion" });
  const { digest, because } = proposed;
  if (because) return <Notice tone="warn" title={localized(because, locale)} />;
  return (
    <div className="stack">
      <Digest digest={digest} />
      <EntryForm intent="sign" form={form} hidden={{ digest }}>
        <Checkbox name="read" label={t.read} errors={fields.read.errors} />
        <FormActions promise={t.signPromise} pending={busy && t.working}>
          <Button look="act" pending={busy}>
            {t.sign}
          </Button>
        </FormActions>
      </EntryForm>
    </div>
  );
}
