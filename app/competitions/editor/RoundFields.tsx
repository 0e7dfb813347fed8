import type { FieldMetadata } from "@conform-to/react";
import { RadioGroup } from "~/ui/forms/Choices";
import { DateTimeField, NumberField } from "~/ui/forms/NumberFields";
import { Select } from "~/ui/forms/Select";
import { useText } from "~/ui/texts";
import type { DraftFields } from "../draft";
import { promotionScopes } from "../promotion";
import { methodFits, methodNames, roundMethods } from "../round-methods";
import { turnWords } from "../words";
import { HiddenId } from "./HiddenId";
import { useControl } from "./issues";
import { Pair } from "./Pair";
import { roundTexts } from "./round-texts";
import { Rows } from "./Rows";
import styles from "./editor.module.css";

type RoundRow = NonNullable<DraftFields["rounds"]>[number];
type Part<Name extends "promotion" | "making"> = FieldMetadata<NonNullable<RoundRow[Name]>>;

/** One round: when it is judged; of all but the last, who goes on and what is made before the next. */
export function RoundFields({ row, last }: { row: FieldMetadata<RoundRow>; last: boolean }) {
  const t = useText(roundTexts);
  const turns = useText(turnWords);
  const control = useControl();
  const [names, fits] = [useText(methodNames), useText(methodFits)];
  const { id, name, method, judgingOpensAt, judgingClosesAt, promotion, noticeDays, making } =
    row.getFieldset();
  return (
    <>
      <HiddenId field={id} />
      <Pair field={name} label={t.roundName} />
      <div className={styles.moments}>
        <DateTimeField label={turns.judgingOpensAt} {...control(judgingOpensAt)} />
        <DateTimeField label={turns.judgingClosesAt} {...control(judgingClosesAt)} />
      </div>
      <RadioGroup
        label={t.method}
        options={roundMethods.map((one) => ({ value: one, label: names[one], hint: fits[one] }))}
        {...control(method)}
        defaultValue={method.initialValue ?? "score"}
      />
      {!last && method.value === "screen" && <p className="field-hint">{t.passedGoOn}</p>}
      {!last && method.value !== "screen" && (
        <PromotionFields part={promotion as Part<"promotion">} />
      )}
      {last ? (
        // After the last round it is the notice of the result, whose days are set with the objections.
        <input type="hidden" name={noticeDays.name} value={noticeDays.initialValue ?? "0"} />
      ) : (
        <NumberField
          label={t.noticeDays}
          hint={t.noticeHint}
          unit={t.days}
          {...control(noticeDays)}
        />
      )}
      {!last && <MakingFields part={making as Part<"making">} />}
    </>
  );
}

function PromotionFields({ part }: { part: Part<"promotion"> }) {
  const t = useText(roundTexts);
  const control = useControl();
  const { of, by, value, reserves } = part.getFieldset();
  const scopes = promotionScopes.map((scope) => ({ value: scope, label: t[scope] }));
  const measures = (["number", "percent"] as const).map((one) => ({ value: one, label: t[one] }));
  return (
    <fieldset className="stack stack-close">
      <legend className="field-label">{t.promotion}</legend>
      <p className="field-hint">{t.promotionHint}</p>
      <div className={styles.several}>
        <Select label={t.of} options={scopes} {...control(of)} />
        <NumberField label={t.value} {...control(value)} />
        <Select label={t.by} options={measures} {...control(by)} />
      </div>
      <NumberField label={t.reserves} hint={t.reservesHint} {...control(reserves)} />
    </fieldset>
  );
}

function MakingFields({ part }: { part: Part<"making"> }) {
  const t = useText(roundTexts);
  const control = useControl();
  const { dueAt, agreement, milestones } = part.getFieldset();
  return (
    <fieldset className="stack stack-close">
      <legend className="field-label">{t.making}</legend>
      <p className="field-hint">{t.makingHint}</p>
      <DateTimeField label={t.dueAt} optional {...control(dueAt)} />
      <Pair field={agreement} label={t.agreement} lines={4} />
      <Rows list={milestones} legend={t.milestones} what={t.milestone}>
        {(milestone) => {
          const { id, name, dueAt: due } = milestone.getFieldset();
          return (
            <>
              <HiddenId field={id} />
              <Pair field={name} label={t.milestoneName} />
              <DateTimeField label={t.milestoneDue} {...control(due)} />
            </>
          );
        }}
      </Rows>
    </fieldset>
  );
}
