import { Button } from "~/ui/actions/Button";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Anchor } from "~/ui/page/Anchor";
import { Paper } from "~/ui/page/Paper";
import { localized, useLocale, useText } from "~/ui/texts";
import { printedSheets } from "./paper-ballots";
import { PaperBallots } from "./PaperBallots";
import { NumberLabels } from "./NumberLabels";
import { TallySheets } from "./TallySheets";
import type { PrintPage } from "./print-queries.server";
import { printTexts } from "./texts";
import styles from "./prints.module.css";

/** Ballots, tally sheets or labels: what is chosen stands as it is printed; the choice itself is not. */
export function PrintsPage({ page }: { page: PrintPage }) {
  const t = useText(printTexts);
  const locale = useLocale();
  const { slug, sheet, round, rounds, jurors, ballots, tracks } = page;
  const way = (change: Record<string, string>) => {
    const seat: Record<string, string> = ballots ? { seat: String(ballots.alias) } : {};
    return `?${new URLSearchParams({ sheet, round: round.id, ...seat, ...change })}`;
  };
  const something = sheet === "ballots" ? ballots && ballots.numbers.length > 0 : tracks.length > 0;
  return (
    <Paper className={styles.prints}>
      <header className={styles.choice}>
        <h1>{t.title}</h1>
        <p>{t.hint}</p>
        <Ways label={t.which}>
          {printedSheets.map((one) => ({
            ...{ key: one, label: t[one], href: way({ sheet: one }), here: one === sheet },
          }))}
        </Ways>
        {rounds.length > 1 && (
          <Ways label={t.whichRound}>
            {rounds.map(({ id, name }) => ({
              ...{ key: id, label: localized(name, locale), href: way({ round: id }) },
              here: id === round.id,
            }))}
          </Ways>
        )}
        {sheet === "ballots" && jurors.length > 0 && (
          <Ways label={t.whose}>
            {jurors.map((juror) => ({
              ...{ key: String(juror.alias), label: t.juror(juror) },
              href: way({ seat: String(juror.alias) }),
              here: juror.alias === ballots?.alias,
            }))}
          </Ways>
        )}
        <p className="cluster">
          <Button type="button" look="act" onClick={() => window.print()}>
            {t.print}
          </Button>
          <Anchor href={`/competitions/${slug}/manage`}>{t.back}</Anchor>
        </p>
      </header>
      {!something && <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>}
      {sheet === "ballots" && <PaperBallots page={page} />}
      {sheet === "tally" && <TallySheets page={page} />}
      {sheet === "labels" && <NumberLabels page={page} />}
    </Paper>
  );
}

type Way = { key: string; label: string; href: string; here: boolean };

function Ways({ label, children }: { label: string; children: readonly Way[] }) {
  return (
    <nav aria-label={label} className="cluster">
      <span className="soft small">{label}</span>
      {children.map(({ key, label, href, here }) => (
        <Anchor key={key} href={href} aria-current={here ? "page" : undefined}>
          {here ? <strong>{label}</strong> : label}
        </Anchor>
      ))}
    </nav>
  );
}
