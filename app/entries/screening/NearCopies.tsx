import { DataTable } from "~/ui/figures/DataTable";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { useText } from "~/ui/texts";
import { pageTexts } from "../page-texts";
import { fileWords } from "../words";
import type { NearCopyLine } from "../near-copy-queries.server";
import { kinships } from "../near-copies";
import { nearCopyTexts } from "./near-copy-texts";

/** What looks like this entry's pictures: other people's first, the author's own apart. */
export function NearCopies({ slug, lines }: { slug: string; lines: readonly NearCopyLine[] }) {
  const t = useText(nearCopyTexts);
  if (lines.length === 0) return <p className="soft">{t.none}</p>;
  return (
    <div className="stack">
      {kinships.map((kinship) => {
        const rows = lines.filter((line) => line.kinship === kinship);
        return rows.length > 0 && <Kin key={kinship} {...{ slug, rows, caption: t[kinship] }} />;
      })}
    </div>
  );
}

type KinProps = { slug: string; rows: readonly NearCopyLine[]; caption: string };

function Kin({ slug, rows, caption }: KinProps) {
  const t = useText(nearCopyTexts);
  const page = useText(pageTexts);
  const words = useText(fileWords);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id, picture }) => id ?? picture.id}
      columns={[
        {
          key: "picture",
          label: t.title,
          heading: true,
          cell: ({ picture }) => `${words[picture.kind]} · ${picture.name}`,
        },
        {
          key: "other",
          label: t.others,
          cell: ({ id, other }) =>
            other && id ? (
              <Anchor href={`/competitions/${slug}/near-copies/${id}`}>
                {t.compare}
                {" · "}
                {other.title || page.untitled}
                {other.elsewhere && ` · ${t.elsewhere}`}
              </Anchor>
            ) : (
              t.sealed
            ),
        },
        {
          key: "verdict",
          label: t.verdict,
          cell: ({ id, verdict }) =>
            id && (
              <StatusTag tone={verdict ? (verdict === "same" ? "act" : "done") : "warn"}>
                {t[verdict ?? "undecided"]}
              </StatusTag>
            ),
        },
      ]}
    />
  );
}
