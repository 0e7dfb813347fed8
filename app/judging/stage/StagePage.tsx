import { Form } from "@remix-run/react";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { TextField } from "~/ui/forms/TextField";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { RequestKey } from "~/ui/RequestKey";
import { localized, useLocale, useText } from "~/ui/texts";
import { DeedForm } from "../sheet/DeedForm";
import { StageLines } from "./StageLines";
import type { StagePage as Stage } from "./stage-queries.server";
import styles from "./stage.module.css";
import { stageTexts } from "./texts";

export interface StageDone {
  what: "called" | "cleared" | "checked-in" | "again";
  number: string;
}

type Props = { page: Stage; done: StageDone | null; answer: unknown };

/** Who stands on the stage, who comes next, who is there; by numbers alone. */
export function StagePage({ page, done, answer }: Props) {
  const t = useText(stageTexts);
  const locale = useLocale();
  const { slug, round, called, lines, noCalls, noCheckIns } = page;
  const words = {
    called: t.doneCalled,
    cleared: () => t.doneCleared,
    "checked-in": t.doneCheckedIn,
    again: t.doneAgain,
  };
  const at = lines.findIndex((line) => line.now);
  const next = lines.slice(at + 1).find((line) => line.called === null);
  return (
    <Page
      title={t.titleOf({
        title: localized(page.title, locale),
        round: localized(round.name, locale),
      })}
      lede={t.lede}
      margin={
        <>
          <p>
            <Anchor href={`/competitions/${slug}/panel`}>{t.toPanel}</Anchor>
          </p>
          <p>
            <Anchor href={`/competitions/${slug}/prints?sheet=labels&round=${round.id}`}>
              {t.toCards}
            </Anchor>
          </p>
        </>
      }
      notices={
        <>
          {done && !answer && <Notice tone="done" title={words[done.what](done)} live />}
          {noCalls && <Notice title={localized(noCalls, locale)} />}
        </>
      }
    >
      <Section title={t.now} woven>
        <div className="stack">
          <p className={styles.called}>{called ?? t.nobody}</p>
          {!noCalls && (
            <div className="cluster">
              {next && (
                <DeedForm intent="call" hidden={{ card: next.number }} look="act">
                  {t.next({ number: next.number })}
                </DeedForm>
              )}
              {called && (
                <DeedForm intent="call" hidden={{ card: "" }}>
                  {t.clear}
                </DeedForm>
              )}
            </div>
          )}
          {!noCheckIns && <CardForm key={done?.number} answer={answer} mayCall={!noCalls} />}
        </div>
      </Section>
      <Section title={t.works} note={t.order} id="works">
        {lines.length === 0 ? (
          <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>
        ) : (
          <StageLines page={page} />
        )}
      </Section>
    </Page>
  );
}

/** One field for a scanner or a hand: Enter checks in, the other button calls. */
function CardForm({ answer, mayCall }: { answer: unknown; mayCall: boolean }) {
  const t = useText(stageTexts);
  const checking = useIntent("checkIn", answer, ["card"], { id: "card" });
  const calling = useIntent("call", answer, ["card"], { id: "card" });
  const errors = checking.fields.card.errors ?? calling.fields.card.errors;
  const typed = checking.fields.card.initialValue ?? calling.fields.card.initialValue;
  return (
    <Form method="post" className="stack">
      <RequestKey />
      <TextField
        name="card"
        label={t.card}
        hint={t.cardHint}
        errors={errors}
        defaultValue={typed}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
      />
      <div className="cluster">
        <Button name="intent" value="checkIn">
          {t.checkIn}
        </Button>
        {mayCall && (
          <Button name="intent" value="call">
            {t.call}
          </Button>
        )}
      </div>
    </Form>
  );
}
