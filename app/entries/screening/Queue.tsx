import { DataTable } from "~/ui/figures/DataTable";
import { formatInstant, formatNumber } from "~/ui/format";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { localized, useLocale, useText } from "~/ui/texts";
import { shownNumber } from "../candidate-numbers";
import { pageTexts } from "../page-texts";
import { queueFlags, screeningStates } from "../screening-states";
import type { ScreeningQueue } from "../screening-queue.server";
import { screeningWords } from "../words";
import { queueAddress } from "./queue-address";
import { screeningTexts } from "./texts";
import styles from "../entries.module.css";

/** The entries by what has become of them, who waits longest first. */
export function Queue({ queue }: { queue: ScreeningQueue }) {
  const t = useText(screeningTexts);
  const page = useText(pageTexts);
  const words = useText(screeningWords);
  const locale = useLocale();
  const { state, page: at } = queue;
  const to = (next: Parameters<typeof queueAddress>[1]) => queueAddress(queue, next);
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
      <Filters queue={queue} />
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
          {
            key: "flags",
            label: t.flags,
            cell: ({ flags }) =>
              flags.map((flag) => (
                <StatusTag key={flag} tone="warn">
                  {t[flag]}
                </StatusTag>
              )),
          },
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

/** By track, and by what still has to be looked at. */
function Filters({ queue }: { queue: ScreeningQueue }) {
  const t = useText(screeningTexts);
  const locale = useLocale();
  const tracks: { id: string | null; label: string }[] = [
    { id: null, label: t.allTracks },
    ...queue.contest.tracks.map(({ id, name }) => ({ id, label: localized(name, locale) })),
  ];
  const flags = [null, ...queueFlags];
  return (
    <nav aria-label={t.filters} className="stack stack-close">
      <ul className={styles.states}>
        {tracks.map(({ id, label }) => (
          <li key={id ?? ""}>
            <Anchor
              href={queueAddress(queue, { track: id })}
              aria-current={id === queue.track ? "true" : undefined}
            >
              {label}
            </Anchor>
          </li>
        ))}
      </ul>
      <ul className={styles.states}>
        {flags.map((flag) => (
          <li key={flag ?? ""}>
            <Anchor
              href={queueAddress(queue, { flag })}
              aria-current={flag === queue.flag ? "true" : undefined}
            >
              {flag ? t[flag] : t.allFlags}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
