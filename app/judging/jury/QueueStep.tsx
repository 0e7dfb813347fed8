import { ButtonLink } from "~/ui/actions/Button";
import { DataTable, type Column } from "~/ui/figures/DataTable";
import { EmptyState } from "~/ui/messages/EmptyState";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Section } from "~/ui/page/Page";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import type { DeskPage, QueueLine } from "../jury-queries.server";
import { progressTones, progressWords } from "../words";
import styles from "./jury.module.css";
import { Progress } from "./Progress";
import { filtered, nextOpen, queueFilters, type QueueFilter } from "../queue";
import { juryTexts } from "./texts";

/** The entries on a juror's own desk, by number alone. */
export function QueueStep({ desk, filter }: { desk: DeskPage; filter: QueueFilter }) {
  const t = useText(juryTexts);
  const locale = useLocale();
  const { queue, because } = desk;
  return (
    <Section id="queue" title={t.queueTitle} note={t.queueNote} woven>
      {!queue && <EmptyState title={t.notYet}>{because && localized(because, locale)}</EmptyState>}
      {queue?.length === 0 && <EmptyState title={t.nothingAssigned} />}
      {queue && queue.length > 0 && <Queue {...{ queue, filter, desk }} />}
    </Section>
  );
}

function Queue({
  queue,
  filter,
  desk,
}: {
  queue: QueueLine[];
  filter: QueueFilter;
  desk: DeskPage;
}) {
  const t = useText(juryTexts);
  const words = useText(progressWords);
  const { comparisons, order } = desk;
  const locked = filtered(queue, "locked").length;
  const next = desk.phase === "judging" ? nextOpen(queue) : null;
  const labels = {
    all: t.filterAll,
    open: t.filterOpen,
    complete: t.filterComplete,
    locked: t.filterLocked,
  };
  const columns: Column<QueueLine>[] = [
    {
      key: "number",
      label: t.number,
      heading: true,
      cell: ({ number, assignmentId }) => (
        <Anchor href={`/ballots/${assignmentId}`} className={styles.number}>
          {number}
        </Anchor>
      ),
    },
    { key: "turn", label: t.turn, figure: true, cell: ({ turn }) => turn },
    { key: "track", label: t.track, cell: ({ track }) => <LocalizedText value={track} /> },
    {
      key: "progress",
      label: t.state,
      cell: ({ progress }) => (
        <StatusTag tone={progressTones[progress]}>{words[progress]}</StatusTag>
      ),
    },
  ];
  return (
    <div className="stack">
      <div className={styles.head}>
        <Progress locked={locked} assigned={queue.length} />
        {comparisons && !comparisons.locked && desk.phase === "judging" && (
          <ButtonLink look="act" href={`/jury/${desk.seatId}/comparisons`}>
            {t.toComparisons(comparisons)}
          </ButtonLink>
        )}
        {desk.live && desk.phase === "judging" && (
          <ButtonLink look="act" href={`/jury/${desk.seatId}/live`}>
            {t.toLive}
          </ButtonLink>
        )}
        {order && !order.locked && desk.phase === "judging" && (
          <ButtonLink look="act" href={`/jury/${desk.seatId}/order`}>
            {t.toOrder(order)}
          </ButtonLink>
        )}
        {next && !comparisons && !order && !desk.live && (
          <ButtonLink look="act" href={`/ballots/${next.assignmentId}`}>
            {t.nextOpen}
          </ButtonLink>
        )}
        {queue.length > 1 && <Anchor href={`/jury/${desk.seatId}/side-by-side`}>{t.beside}</Anchor>}
      </div>
      {locked === queue.length && <EmptyState title={t.allLocked}>{t.allLockedHint}</EmptyState>}
      <nav aria-label={t.filter} className="cluster small">
        {queueFilters.map((one) => (
          <Anchor
            key={one}
            href={`?show=${one}#queue`}
            aria-current={one === filter ? "true" : undefined}
            className={styles.filter}
          >
            {labels[one]({ count: filtered(queue, one).length })}
          </Anchor>
        ))}
      </nav>
      <DataTable
        caption={t.queueTitle}
        captionHidden
        columns={columns}
        rows={filtered(queue, filter)}
        rowKey={({ assignmentId }) => assignmentId}
        empty={t.noneHere}
      />
    </div>
  );
}
