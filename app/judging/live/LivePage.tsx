import { useCallback, useEffect, useState } from "react";
import { refusedIn } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { Checkbox } from "~/ui/forms/Choices";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Notice } from "~/ui/messages/Notice";
import { localized, useLocale, useText } from "~/ui/texts";
import { DeskHead } from "../jury/DeskHead";
import styles from "./live.module.css";
import { LiveBallot, type LiveState } from "./LiveBallot";
import type { LivePage as Page } from "./live-queries.server";
import { liveTexts } from "./texts";
import { useCalled } from "./useCalled";

export type LiveAnswer = { offline: true } | { locked: string } | undefined;

/** A juror's device in the hall: it shows whose turn it is, and every ballot of the desk, with or without a line. */
export function LivePage({ page, answer }: { page: Page; answer: unknown }) {
  const t = useText(liveTexts);
  const locale = useLocale();
  const { seatId, lines } = page;
  const { called, online } = useCalled(seatId, page.called);
  const [follow, setFollow] = useState(true);
  const [chosen, setChosen] = useState(page.called ?? lines[0]?.assignmentId ?? null);
  const [states, setStates] = useState<Record<string, LiveState>>({});
  const onState = useCallback(
    (id: string, state: LiveState) =>
      setStates((all) => (all[id] === state ? all : { ...all, [id]: state })),
    [],
  );
  useEffect(() => {
    if (follow && called) setChosen(called);
  }, [called, follow]);
  const refused = refusedIn(answer)?.lastResult.error?.[""];
  const said = answer as LiveAnswer;
  const onStage = lines.find((line) => line.assignmentId === called);
  return (
    <main id="content" tabIndex={-1} className="page page-width">
      <DeskHead page={page} title={onStage ? t.now({ number: onStage.number }) : t.waiting} live>
        {!online && (
          <Notice tone="warn" title={t.offline} live>
            {t.offlineHint}
          </Notice>
        )}
        {said && "offline" in said && online && <Notice tone="warn" title={t.lockLost} live />}
        {said && "locked" in said && (
          <Notice tone="done" title={t.lockedNow({ number: said.locked })} live />
        )}
        {refused && (
          <Notice tone="refused" live>
            {refused.join(" ")}
          </Notice>
        )}
        {page.closed && <Notice tone="warn" title={localized(page.closed, locale)} />}
      </DeskHead>
      {lines.length === 0 && <EmptyState title={t.empty} />}
      <nav aria-label={t.numbers} className={styles.numbers}>
        {lines.map(({ assignmentId, number }) => {
          const state = states[assignmentId] ?? "open";
          return (
            <Button
              key={assignmentId}
              type="button"
              className={styles.number}
              aria-current={assignmentId === chosen ? "true" : undefined}
              data-called={assignmentId === called || undefined}
              data-state={state}
              onClick={() => setChosen(assignmentId)}
            >
              {number} <span className="small">{t[state]}</span>
            </Button>
          );
        })}
      </nav>
      <div className={styles.follow}>
        <Checkbox
          name="follow"
          label={t.follow}
          checked={follow}
          onChange={({ currentTarget }) => setFollow(currentTarget.checked)}
        />
        {called && called !== chosen && (
          <Button type="button" look="act" onClick={() => setChosen(called)}>
            {t.goTo}
          </Button>
        )}
      </div>
      <div className={styles.ballots}>
        {lines.map((line) => (
          <LiveBallot
            key={line.assignmentId}
            {...{ page, line, online, onState }}
            shown={line.assignmentId === chosen}
          />
        ))}
      </div>
    </main>
  );
}
