import { shownNumber } from "~/entries/candidate-numbers";
import { DataTable, type Column } from "~/ui/figures/DataTable";
import { StatusTag } from "~/ui/messages/Tag";
import { useText } from "~/ui/texts";
import { agreementOnVotes, verdicts, verdictWords, type VoteCount } from "../verdicts";
import { methodTexts } from "./method-texts";
import { resultsTexts } from "./texts";

const tones = { passed: "done", even: "warn", failed: "quiet" } as const;

/** How the votes of a screening fell, entry by entry, and how far the jurors agree. */
export function VoteTable({
  votes,
  alpha,
}: {
  votes: readonly VoteCount[];
  alpha?: number | null;
}) {
  const [t, m] = [useText(resultsTexts), useText(methodTexts)];
  const words = useText(verdictWords);
  const kappa = agreementOnVotes(votes);
  const columns: Column<VoteCount>[] = [
    {
      key: "number",
      label: t.number,
      heading: true,
      cell: ({ entry }) => shownNumber(Number(entry)),
    },
    ...verdicts.map((verdict): Column<VoteCount> => ({
      ...{ key: verdict, label: words[verdict], figure: true },
      cell: ({ counts }) => counts[verdict],
    })),
    {
      key: "outcome",
      label: m.outcome,
      cell: ({ outcome }) => <StatusTag tone={tones[outcome]}>{m[outcome]}</StatusTag>,
    },
  ];
  return (
    <div className="stack">
      <DataTable
        caption={m.votes}
        captionHidden
        columns={columns}
        rows={votes}
        rowKey={({ entry }) => entry}
      />
      <p className="soft small measure">
        {kappa === null ? m.noKappa : m.kappa(kappa.toFixed(2))}{" "}
        {alpha !== null && alpha !== undefined && m.alphaNominal(alpha.toFixed(2))}
      </p>
    </div>
  );
}
