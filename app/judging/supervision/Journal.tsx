import { Form } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { formatClock, formatDay } from "~/ui/format";
import { Select } from "~/ui/forms/Select";
import { Anchor } from "~/ui/page/Anchor";
import { useLocale, useText } from "~/ui/texts";
import type { JournalLine } from "./contest-journal.server";
import { deedWords } from "./deed-words";
import styles from "./journal.module.css";
import type { SupervisedJournal } from "./supervision-queries.server";
import { supervisionTexts } from "./texts";

/** The journal day by day, two lines an act on a telephone; all of it, or one kind of act. */
export function Journal({ journal }: { journal: SupervisedJournal }) {
  const t = useText(supervisionTexts);
  const locale = useLocale();
  const { lines, older, first, deeds, deed } = journal;
  const days = new Map<string, JournalLine[]>();
  for (const line of lines) {
    const day = formatDay(new Date(line.instant), { locale });
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  const href = (before: string | null) => {
    const asked = new URLSearchParams({ ...(deed && { deed }), ...(before && { before }) });
    return `?${asked}#journal`;
  };
  return (
    <div className="stack">
      <Narrow deeds={deeds} deed={deed} />
      {lines.length === 0 && <p className="soft">{t.empty}</p>}
      {[...days].map(([day, acts]) => (
        <section key={day} aria-label={day}>
          <h3 className={styles.day}>
            {day} <span className="soft small">{t.acts(acts.length)}</span>
          </h3>
          <ol className={styles.acts}>
            {acts.map((line) => (
              <Act key={line.sequence} line={line} />
            ))}
          </ol>
        </section>
      ))}
      <p className="cluster">
        {!first && <Anchor href={href(null)}>{t.newest}</Anchor>}
        {older && <Anchor href={href(older)}>{t.older}</Anchor>}
      </p>
    </div>
  );
}

function Narrow({ deeds, deed }: Pick<SupervisedJournal, "deeds" | "deed">) {
  const t = useText(supervisionTexts);
  const words: Partial<Record<string, string>> = useText(deedWords);
  return (
    <Form method="get" action="#journal" className={styles.narrow}>
      <Select
        key={deed}
        name="deed"
        label={t.deed}
        defaultValue={deed ?? ""}
        empty={t.everyDeed(deeds.reduce((sum, { count }) => sum + count, 0))}
        options={deeds.map(({ deed: value, count }) => ({
          ...{ value, label: t.deedOf({ deed: words[value] ?? value, count }) },
        }))}
      />
      <Button>{t.narrow}</Button>
    </Form>
  );
}

/** One act in words, with its code for whoever looks it up in the journal itself. */
function Act({ line: { sequence, instant, deed, actor, commitment } }: { line: JournalLine }) {
  const t = useText(supervisionTexts);
  const words: Partial<Record<string, string>> = useText(deedWords);
  return (
    <li className={styles.act}>
      <b className={styles.sequence}>{sequence}</b>
      <time dateTime={instant}>{formatClock(new Date(instant))}</time>
      <span title={deed}>{words[deed] ?? <code>{deed}</code>}</span>
      <span className={styles.actor}>
        {t.actor} <code>{actor}</code>
      </span>
      <span className={styles.commitment}>
        {t.commitment} <code title={commitment}>{commitment.slice(0, 16)}…</code>
      </span>
    </li>
  );
}
