import { DataTable, StatusTag } from "~/ui";
import { formatDay } from "~/ui/format";
import { Anchor } from "~/ui/page/Anchor";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import type { WorkLine } from "~/showcase/queries.server";
import type { EnquiryLine } from "./enquiry-queries.server";
import { enquiryTexts, stageWords } from "./enquiry-texts";
import { NextStep } from "./NextStep";

type Props = { caption: string; enquiries: EnquiryLine[]; works: WorkLine[]; now: string };

/** Enquiries as a list: about what, from whom, how far, and whose turn it is. */
export function EnquiryRows({ caption, enquiries, works, now }: Props) {
  const [t, stages] = [useText(enquiryTexts), useText(stageWords)];
  const locale = useLocale();
  const titles = new Map(works.map(({ entryId, title }) => [entryId, title]));
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={enquiries}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "work",
          label: t.work,
          heading: true,
          cell: ({ id, entryId }) => (
            <Anchor href={`/enquiries/${id}`}>{titles.get(entryId)}</Anchor>
          ),
        },
        { key: "from", label: t.from, cell: ({ from }) => <LocalizedText value={from} /> },
        {
          key: "stage",
          label: t.state,
          cell: ({ standing }) => (
            <StatusTag tone={standing.closed ? "quiet" : "info"}>
              {stages[standing.stage]}
            </StatusTag>
          ),
        },
        {
          key: "next",
          label: t.act,
          cell: ({ standing }) => <NextStep standing={standing} now={now} />,
        },
        { key: "at", label: t.askedOn, cell: ({ at }) => formatDay(new Date(at), { locale }) },
      ]}
    />
  );
}
