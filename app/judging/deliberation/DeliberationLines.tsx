import { ButtonLink } from "~/ui/actions/Button";
import { StatusTag } from "~/ui/messages/Tag";
import { useText } from "~/ui/texts";
import { numbersOf } from "../results/TieList";
import type { RoundDeliberation } from "./deliberations-of-round.server";
import { deliberationTexts } from "./texts";

type Props = { deliberations: readonly RoundDeliberation[]; href: string };

/** The deliberations of a round on its results page: how far each is, and the way there. */
export function DeliberationLines({ deliberations, href }: Props) {
  const t = useText(deliberationTexts);
  return (
    <div className="stack">
      {deliberations.map(({ id, number, entries, minutes, ...counts }) => (
        <p key={id} className="cluster">
          <span>
            {t.nth(number)} · {numbersOf(entries)}
          </span>
          {minutes ? (
            <StatusTag tone={minutes.stands ? "done" : "warn"}>
              {minutes.stands ? t.stands : t.waits}
            </StatusTag>
          ) : (
            <StatusTag tone="warn">{t.votedOf(counts)}</StatusTag>
          )}
        </p>
      ))}
      <div className="cluster">
        <ButtonLink href={href}>{t.toDeliberations}</ButtonLink>
      </div>
    </div>
  );
}
