import { sourceWords } from "~/competitions/words";
import { EntryForm } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { Dialog } from "~/ui/actions/Dialog";
import { DataTable, type Column } from "~/ui/figures/DataTable";
import { formatDay } from "~/ui/format";
import { EmptyState } from "~/ui/messages/EmptyState";
import { StatusTag } from "~/ui/messages/Tag";
import { localized, useLocale, useText } from "~/ui/texts";
import type { PanelPage, SeatRow } from "../panel-queries.server";
import { panelTexts } from "./texts";

type Props = { panel: PanelPage; closed: boolean; answer: unknown };

/** Who sits, by seat; counts of what is locked, and nothing of what was written. */
export function Jurors({ panel, closed, answer }: Props) {
  const [t, sources] = [useText(panelTexts), useText(sourceWords)];
  const { seats } = panel;
  const locale = useLocale();
  if (seats.length === 0) return <EmptyState title={t.noJurors}>{t.noJurorsHint}</EmptyState>;
  const step = (done: boolean, word: string) => (
    <StatusTag tone={done ? "done" : "quiet"}>{done ? word : t.notYet}</StatusTag>
  );
  const ending: Column<SeatRow> = {
    key: "end",
    label: t.end,
    cell: (seat) =>
      seat.endedAt ? (
        <span className="soft small">{t.ended(formatDay(new Date(seat.endedAt), { locale }))}</span>
      ) : (
        !closed && <EndSeat seat={seat} answer={answer} />
      ),
  };
  const columns: Column<SeatRow>[] = [
    { key: "alias", label: t.seat, figure: true, cell: ({ alias }) => alias },
    { key: "name", label: t.name, heading: true, cell: ({ name }) => name },
    ...(panel.apartBySource
      ? [
          {
            key: "source",
            label: t.sitsAs,
            cell: ({ source, enterprise, endedAt }: SeatRow) => (
              <>
                {sources[source]}
                {source === "enterprise" && !endedAt && (
                  <span className="small">
                    {enterprise ? ` · ${localized(enterprise, locale)}` : " "}
                    {!enterprise && <StatusTag tone="warn">{t.unvouched}</StatusTag>}
                  </span>
                )}
              </>
            ),
          },
        ]
      : []),
    { key: "promised", label: t.promised, cell: ({ promised }) => step(promised, t.yes) },
    {
      key: "declared",
      label: t.declared,
      cell: ({ declared, relations }) => step(declared, t.declaredCount(relations)),
    },
    {
      key: "progress",
      label: t.progress,
      figure: true,
      cell: ({ locked, assigned }) => (assigned > 0 ? t.progressOf({ locked, assigned }) : "–"),
    },
    ...(closed && !seats.some(({ endedAt }) => endedAt) ? [] : [ending]),
  ];
  return (
    <DataTable
      caption={t.jurors}
      captionHidden
      columns={columns}
      rows={seats}
      rowKey={({ seatId }) => seatId}
    />
  );
}

function EndSeat({ seat, answer }: { seat: SeatRow; answer: unknown }) {
  const t = useText(panelTexts);
  const { seatId, name } = seat;
  const { form, busy } = useIntent("end", answer, [], { id: `end-${seatId}` });
  return (
    <Dialog
      id={`ending-${seatId}`}
      title={t.endTitle(name)}
      look="plain"
      opener={
        <>
          <span aria-hidden="true">{t.end}</span>
          <span className="for-screen-readers">{t.endOne(name)}</span>
        </>
      }
      actions={
        <EntryForm intent="end" form={form} hidden={{ seatId }} className="">
          <Button look="danger" pending={busy}>
            {t.end}
          </Button>
        </EntryForm>
      }
    >
      <p>{t.endHint}</p>
    </Dialog>
  );
}
