import { DataTable } from "~/ui/figures/DataTable";
import { StatusTag } from "~/ui/messages/Tag";
import { formatClock } from "~/ui/format";
import { LocalizedText, useText } from "~/ui/texts";
import { DeedForm } from "../sheet/DeedForm";
import type { StageLine, StagePage } from "./stage-queries.server";
import { stageTexts } from "./texts";

/** The works of the final in the order of their numbers. */
export function StageLines({ page }: { page: StagePage }) {
  const t = useText(stageTexts);
  const clock = (instant: string) => formatClock(new Date(instant));
  return (
    <DataTable
      caption={t.works}
      captionHidden
      columns={[
        { key: "number", label: t.number, heading: true, cell: ({ number }: StageLine) => number },
        {
          key: "track",
          label: t.track,
          cell: ({ track }: StageLine) => <LocalizedText value={track} />,
        },
        {
          key: "present",
          label: t.present,
          cell: ({ checkedIn }: StageLine) =>
            checkedIn ? (
              <StatusTag tone="done">{clock(checkedIn)}</StatusTag>
            ) : (
              <span className="soft">{t.absent}</span>
            ),
        },
        {
          key: "called",
          label: t.called,
          cell: ({ called, now }: StageLine) =>
            now ? (
              <StatusTag tone="info">{t.onStage}</StatusTag>
            ) : called ? (
              clock(called)
            ) : (
              <span className="soft">{t.notCalled}</span>
            ),
        },
        { key: "ballots", label: t.ballots, figure: true, cell: (line: StageLine) => t.of(line) },
        ...(page.noCalls
          ? []
          : [
              {
                key: "act",
                label: t.call,
                cell: ({ number, now }: StageLine) =>
                  !now && (
                    <DeedForm intent="call" hidden={{ card: number }}>
                      {t.callThis({ number })}
                    </DeedForm>
                  ),
              },
            ]),
      ]}
      rows={page.lines}
      rowKey={({ number }) => number}
    />
  );
}
