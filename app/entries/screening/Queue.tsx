import { DataTable } from "~/ui/figures/DataTable";
import { formatInstant, formatNumber } from "~/ui/format";
import { Anchor } from "~/ui/page/Anchor";
import { localized, useLocale, useText } from "~/ui/texts";
import { shownNumber } from "../candidate-numbers";
import { pageTexts } from "../page-texts";
import { screeningStates, type ScreeningState } from "../screening-states";
import type { ScreeningQueue } from "../screening-queue.server";
import { screeningWords } from "../words";
import { screeningTexts } from "./texts";
import styles from "../entries.module.css";

/** The entries by what has become of them, who waits longest first. */
export function Queue({ queue }: { queue: ScreeningQueue }) {
  const t = useText(screeningTexts);
  const page = useText(pageTexts);
  const words = useText(screeningWords);
  const locale = useLocale();
  const { state, page: at } = queue;
  const to = (next: { state?: ScreeningState; page?: number; entry?: string }) => {
    const query = new URLSearchParams({ state: next.state ?? state });
    if (next.page && next.page > 1) query.set("page", String(next.page));
    if (next.entry) query.set("entry", next.entry);
    return `?${query}${next.entry ? "#decision" : ""}`;
  };
  return (
    <>
      <nav aria-label={t.queue}>
        <ul className={styles.states}>
          {screeningStates.map((one) => (
            <li key={one}>
              <Anchor href={to({ state: one })} aria-current={one === state ? "page" : undefined}>
                {words[one]} <span className="figures">{formatNumber(queue.counts[one])}</span>
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
      <DataTable
        caption={words[state]}
        captionHidden
        rows={queue.lines}
        rowKey={({ entryId }) => entryId}
        empty={t.none}
        columns={[
          {
            key: "number",
            label: t.candidate,
            figure: true,
            cell: ({ candidateNumber }) => candidateNumber !== null && shownNumber(candidateNumber),
          },
          {
            key: "title",
            label: t.work,
            heading: true,
            cell: ({ entryId, title }) => (
              <Anchor
                href={to({ entry: entryId, page: at.number })}
                aria-current={queue.open?.entryId === entryId ? "true" : undefined}
              >
                {title || page.untitled}
              </Anchor>
            ),
          },
          { key: "track", label: t.track, cell: ({ track }) => track && localized(track, locale) },
          { key: "version", label: t.version, figure: true, cell: ({ version }) => version },
          {
            key: "at",
            label: t.submittedAt,
            cell: (row) => formatInstant(new Date(row.at), { locale, style: "short" }),
          },
        ]}
      />
      {at.of > 1 && (
        <nav className="cluster" aria-label={t.page(at.number, at.of)}>
          {at.number > 1 && <Anchor href={to({ page: at.number - 1 })}>{t.earlier}</Anchor>}
          <span>{t.page(at.number, at.of)}</span>
          {at.number < at.of && <Anchor href={to({ page: at.number + 1 })}>{t.later}</Anchor>}
        </nav>
      )}
    </>
  );
}
