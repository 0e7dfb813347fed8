import { DateTimeField, NumberField } from "~/ui/forms/NumberFields";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { turnWords } from "../words";
import type { PartProps } from "./fields";
import { useControl } from "./issues";
import { RoundFields } from "./RoundFields";
import { roundTexts } from "./round-texts";
import { Rows } from "./Rows";
import { editorTexts } from "./texts";
import styles from "./editor.module.css";

export function TimetablePart({ fields }: PartProps) {
  const t = useText(editorTexts);
  const r = useText(roundTexts);
  const words = useText(turnWords);
  const control = useControl();
  const { opensAt, closesAt, finishingHours, resultsAt } = fields.timetable.getFieldset();
  const count = fields.rounds.getFieldList().length;
  return (
    <Section id="timetable" title={t.timetable} note={t.timetableNote}>
      <div className={styles.moments}>
        <DateTimeField label={words.opensAt} {...control(opensAt)} />
        <DateTimeField label={words.closesAt} {...control(closesAt)} />
        <NumberField
          label={t.finishing}
          hint={t.finishingHint}
          unit={t.hours}
          optional
          {...control(finishingHours)}
        />
      </div>
      <Rows
        list={fields.rounds}
        legend={r.rounds}
        hint={r.roundsHint}
        what={r.round}
        fresh={{ noticeDays: "0", method: "score" }}
      >
        {(row, index) => <RoundFields row={row} last={index === count - 1} />}
      </Rows>
      <div className={styles.moments}>
        <DateTimeField label={words.resultsAt} {...control(resultsAt)} />
      </div>
    </Section>
  );
}
