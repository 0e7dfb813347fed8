import { Form, useNavigation } from "@remix-run/react";
import { refusedIn } from "~/people/useIntent";
import { Button, ButtonLink } from "~/ui/actions/Button";
import { Countdown } from "~/ui/course/Countdown";
import { formatInstant } from "~/ui/format";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page } from "~/ui/page/Page";
import { RequestKey } from "~/ui/RequestKey";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import type { SeatLine } from "../jury-queries.server";
import styles from "./jury.module.css";
import { Progress } from "./Progress";
import { juryTexts } from "./texts";

type Props = { now: string; seats: SeatLine[]; answer: unknown };

/** Every panel a juror sits on or is invited to: how far it has come, and until when. */
export function SeatsPage({ now, seats, answer }: Props) {
  const t = useText(juryTexts);
  const refused = refusedIn(answer)?.lastResult.error?.[""];
  return (
    <Page
      title={t.title}
      lede={t.lede}
      notices={
        refused && (
          <Notice tone="refused" live>
            {refused.join(" ")}
          </Notice>
        )
      }
    >
      <div className="spread">
        <div className="in-main">
          {seats.length === 0 ? (
            <EmptyState title={t.none}>{t.noneHint}</EmptyState>
          ) : (
            <ul className={styles.seats}>
              {seats.map((line) => (
                <li key={line.competitionId}>
                  <Seat line={line} now={new Date(now)} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </Page>
  );
}

function Seat({ line, now }: { line: SeatLine; now: Date }) {
  const t = useText(juryTexts);
  const { seat, title, assigned, locked, phase } = line;
  const going = phase === "judging" && seat?.declared && locked < assigned;
  return (
    <article className={styles.seat}>
      <div className="stack stack-close">
        <h2 className={styles.contest}>
          {seat ? (
            <Anchor href={`/jury/${seat.seatId}`}>
              <LocalizedText value={title} />
            </Anchor>
          ) : (
            <LocalizedText value={title} />
          )}
        </h2>
        <When line={line} now={now} />
        {seat && assigned > 0 && <Progress locked={locked} assigned={assigned} />}
        {seat?.declared && assigned === 0 && <p className="soft small">{t.nothingAssigned}</p>}
        {!seat && <p className="soft small">{t.takeSeatNote}</p>}
      </div>
      {seat ? (
        <ButtonLink href={`/jury/${seat.seatId}`} look={going ? "act" : "quiet"}>
          {going ? t.goOn : t.open}
        </ButtonLink>
      ) : (
        <TakeSeat competitionId={line.competitionId} />
      )}
    </article>
  );
}

function When({ line, now }: { line: SeatLine; now: Date }) {
  const t = useText(juryTexts);
  const locale = useLocale();
  if (line.phase === "judged") return <p className="soft">{t.judgingOver}</p>;
  if (line.phase !== "judging") {
    const instant = formatInstant(new Date(line.judgingOpensAt), { locale });
    return <p className="soft">{t.opensAt({ instant })}</p>;
  }
  return (
    <p>
      <Countdown
        {...{ now, target: new Date(line.judgingClosesAt), before: t.untilClose }}
        after={t.judgingOver}
        withInstant
      />
    </p>
  );
}

function TakeSeat({ competitionId }: { competitionId: string }) {
  const t = useText(juryTexts);
  const pending = useNavigation().formData?.get("competitionId") === competitionId;
  return (
    <Form method="post">
      <RequestKey />
      <input type="hidden" name="competitionId" value={competitionId} />
      <Button look="act" pending={pending}>
        {t.takeSeat}
      </Button>
    </Form>
  );
}
