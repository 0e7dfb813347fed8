import { DataTable, EmptyState, Page, Section, Thread } from "~/ui";
import { localized } from "~/ui/localized";
import { Anchor } from "~/ui/page/Anchor";
import { useLocale, useText } from "~/ui/texts";
import { reached } from "./board";
import { boardTexts } from "./board-texts";
import type { enquiriesOfContest } from "./enquiry-queries.server";
import { EnquiryRows } from "./EnquiryRows";

type Props = Awaited<ReturnType<typeof enquiriesOfContest>>;

/** The organiser's side: the funnel of a contest, only from what was recorded, and every enquiry in it. */
export function FunnelPage({ slug, title, released, ...shown }: Props) {
  const t = useText(boardTexts);
  const locale = useLocale();
  const steps = [
    { step: t.released, works: released, enquiries: null },
    { step: t.funnelAsked, ...reached(shown.enquiries, "asked") },
    { step: t.funnelSampling, ...reached(shown.enquiries, "sampling") },
    { step: t.funnelContracted, ...reached(shown.enquiries, "contracted") },
  ];
  return (
    <Page
      title={t.funnelTitle}
      lede={t.funnelLede}
      margin={<Anchor href={`/competitions/${slug}/manage`}>{localized(title, locale)}</Anchor>}
    >
      <Section title={t.funnel} width="full">
        <Thread
          label={t.funnel}
          knots={steps.map(({ step, works }) => ({ label: step, count: works, href: "#all" }))}
        />
        <DataTable
          caption={t.funnel}
          captionHidden
          rows={steps}
          rowKey={({ step }) => step}
          columns={[
            { key: "step", label: t.step, heading: true, cell: ({ step }) => step },
            { key: "works", label: t.works, figure: true, cell: ({ works }) => works },
            {
              key: "enquiries",
              label: t.enquiries,
              figure: true,
              cell: ({ enquiries }) => enquiries ?? "—",
            },
          ]}
        />
      </Section>
      <Section title={t.all} id="all" width="full" woven>
        {shown.enquiries.length === 0 ? (
          <EmptyState title={t.none}>{t.noneBody}</EmptyState>
        ) : (
          <EnquiryRows caption={t.all} {...shown} />
        )}
      </Section>
    </Page>
  );
}
