import { EntryForm } from "~/people/EntryForm";
import { typedInto, useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { Dialog } from "~/ui/actions/Dialog";
import { FormActions } from "~/ui/actions/FormActions";
import { Facts } from "~/ui/catalogue/Facts";
import { CheckboxGroup, RadioGroup } from "~/ui/forms/Choices";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { LocalizedText, useText } from "~/ui/texts";
import { relationKinds } from "../relations";
import { SignDigest } from "../results/SignDigest";
import { relationWords } from "../words";
import type { OwnDeliberation } from "./deliberation-queries.server";
import { vacantChoice } from "./forms";
import { MinutesFacts } from "./MinutesFacts";
import { deliberationTexts } from "./texts";

type Props = { own: OwnDeliberation; done: "voted" | "signed" | null; answer: unknown };

/** A deliberation on a juror's side: look, vote once or step back, and sign what came of it. */
export function OwnDeliberationPage({ own, done, answer }: Props) {
  const t = useText(deliberationTexts);
  const { minutes, voted, signed, seatId } = own;
  const said = { voted: t.doneVoted, signed: t.doneSigned };
  return (
    <Page
      title={t.ownTitle(own.number)}
      lede={
        <>
          <LocalizedText value={own.title} /> · <span lang="zh-CN">{own.question}</span>
        </>
      }
      margin={<Anchor href={`/jury/${seatId}`}>{t.backToDesk}</Anchor>}
      notices={done && !answer && <Notice tone="done" title={said[done]} live />}
    >
      {!minutes && (
        <Section title={t.entries} note={t.ownLede}>
          {voted ? <p>{t.waitsForMinutes}</p> : <Ballot {...{ own, answer }} />}
        </Section>
      )}
      {minutes && (
        <Section title={t.minutes} woven>
          <div className="stack">
            <MinutesFacts minutes={minutes.content} />
            {!voted && <p className="soft">{t.notAsked}</p>}
            {signed && <Notice tone="done" title={t.doneSigned} />}
            {voted && !signed && (
              <SignDigest
                proposed={{ digest: minutes.digest, because: null }}
                words={t}
                answer={answer}
              />
            )}
          </div>
        </Section>
      )}
    </Page>
  );
}

function Ballot({ own, answer }: Pick<Props, "own" | "answer">) {
  const t = useText(deliberationTexts);
  const { form, fields, busy } = useIntent("vote", answer, ["chosen"], { id: "deliberation-vote" });
  const again: Record<string, string | string[]> | null = typedInto("vote", answer);
  return (
    <div className="stack stack-wide">
      <Facts
        facts={[
          { term: t.prize, value: own.prize ? <LocalizedText value={own.prize} /> : t.goingOn },
          { term: t.places, value: own.places },
        ]}
      />
      <EntryForm intent="vote" form={form}>
        <CheckboxGroup
          name="chosen"
          id={fields.chosen.id}
          label={t.choose(own.places)}
          defaultValue={again?.chosen === undefined ? [] : [again.chosen].flat()}
          errors={fields.chosen.errors}
          options={[
            ...own.entries.map(({ entry, number, assignmentId }) => ({
              ...{ value: entry, label: number },
              hint: assignmentId ? undefined : t.notOnDesk,
            })),
            { value: vacantChoice, label: t.leaveVacant },
          ]}
        />
        <p className="cluster">
          {own.entries.map(({ number, assignmentId }) =>
            assignmentId ? (
              <Anchor key={number} href={`/ballots/${assignmentId}`}>
                {t.look(number)}
              </Anchor>
            ) : null,
          )}
        </p>
        <FormActions pending={busy && t.working}>
          <Button look="act" pending={busy}>
            {t.vote}
          </Button>
        </FormActions>
      </EntryForm>
      <StepBack answer={answer} />
    </div>
  );
}

function StepBack({ answer }: { answer: unknown }) {
  const [t, words] = [useText(deliberationTexts), useText(relationWords)];
  const { form, fields, busy } = useIntent("stepBack", answer, ["kind"], { id: "step-back" });
  return (
    <Dialog
      id="step-back-dialog"
      title={t.stepBack}
      opener={t.stepBack}
      look="plain"
      actions={null}
    >
      <p>{t.stepBackHint}</p>
      <EntryForm intent="stepBack" form={form}>
        <RadioGroup
          name="kind"
          id={fields.kind.id}
          label={t.relation}
          errors={fields.kind.errors}
          options={relationKinds.map((kind) => ({ value: kind, label: words[kind] }))}
        />
        <Button look="danger" pending={busy}>
          {t.stepBack}
        </Button>
      </EntryForm>
    </Dialog>
  );
}
