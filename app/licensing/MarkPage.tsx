import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import {
  Anchor,
  Button,
  EmptyState,
  FormActions,
  Notice,
  Page,
  Section,
  Select,
  TextField,
} from "~/ui";
import { formatInstant } from "~/ui/format";
import { RequestKey } from "~/ui/RequestKey";
import { useLocale, useText } from "~/ui/texts";
import type { marksOf } from "./queries.server";
import { StageTag } from "./StageTag";
import { firstMadeStage, stageNames, stages } from "./stages";
import { licensingTexts } from "./texts";

type Marks = Awaited<ReturnType<typeof marksOf>>;
type MarkPageProps = {
  shown: Marks;
  lastResult: SubmissionResult<string[]> | undefined;
  intent: string | null;
};

/** Both sides of the 产业化 mark: the organiser proposes, the designer agrees, either withdraws. */
export function MarkPage({ shown, lastResult, intent }: MarkPageProps) {
  const t = useText(licensingTexts);
  const { organiser, awarded, marks, title } = shown;
  const result = (name: string) => (intent?.startsWith(name) ? lastResult : undefined);
  return (
    <Page
      title={t.title}
      lede={t.lede}
      margin={<Anchor href={`/gallery/${shown.entryId}`}>{title}</Anchor>}
    >
      <Section title={t.history} woven>
        {marks.length === 0 && <EmptyState title={awarded ? t.none : t.notAwarded} />}
        <div className="stack stack-wide">
          {marks.map((mark) => (
            <MarkRecord key={mark.id} mark={mark} shown={shown} lastResult={result("")} />
          ))}
        </div>
      </Section>
      {organiser && awarded && (
        <Section title={t.propose}>
          <ProposeForm lastResult={result("propose")} />
        </Section>
      )}
    </Page>
  );
}

function ProposeForm({ lastResult }: Pick<MarkPageProps, "lastResult">) {
  const t = useText(licensingTexts);
  const names = useText(stageNames);
  const [form, fields] = useForm({ ...(lastResult ? { lastResult } : {}) });
  const field = (name: string) => fields[name as keyof typeof fields]!;
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <RequestKey />
      <input type="hidden" name="intent" value="propose" />
      {form.errors && <Notice tone="refused">{form.errors}</Notice>}
      <Select
        label={t.stage}
        name="stage"
        options={stages.flatMap((name, stage) =>
          stage >= firstMadeStage ? [{ value: String(stage), label: names[name] }] : [],
        )}
        errors={field("stage").errors}
      />
      <TextField label={t.maker} name="makerName" errors={field("makerName").errors} />
      <TextField label={t.note} name="note" optional errors={field("note").errors} />
      <FormActions>
        <Button look="act">{t.doPropose}</Button>
      </FormActions>
    </Form>
  );
}

type RecordProps = { mark: Marks["marks"][number]; shown: Marks } & Pick<
  MarkPageProps,
  "lastResult"
>;

function MarkRecord({ mark, shown, lastResult }: RecordProps) {
  const t = useText(licensingTexts);
  const locale = useLocale();
  const waits = !mark.agreedAt && !mark.withdrawnAt;
  const state = mark.withdrawnAt
    ? t.withdrawn(mark.withdrawnReason ?? "")
    : waits
      ? t.waiting
      : t.inForce;
  return (
    <article className="stack stack-close">
      <p>
        <StageTag stage={mark.stage} /> {mark.makerName}
        {mark.note && ` · ${mark.note}`}
      </p>
      <p className="soft small">
        {formatInstant(mark.proposedAt, { locale })} · {state}
      </p>
      {lastResult?.error?.[""] && <Notice tone="refused">{lastResult.error[""]}</Notice>}
      {waits && shown.designer && (
        <Form method="post">
          <RequestKey />
          <input type="hidden" name="markId" value={mark.id} />
          <Button name="intent" value="agree" look="act">
            {t.agree}
          </Button>
        </Form>
      )}
      {!mark.withdrawnAt && (
        <Form method="post" className="stack stack-close">
          <RequestKey />
          <input type="hidden" name="markId" value={mark.id} />
          <TextField
            label={t.reason}
            name="reason"
            errors={lastResult?.error?.reason ?? undefined}
          />
          <Button name="intent" value="withdraw" look="danger">
            {t.withdraw}
          </Button>
        </Form>
      )}
    </article>
  );
}
