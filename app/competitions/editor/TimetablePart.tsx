import { DateTimeField } from "~/ui/forms/NumberFields";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { turnWords } from "../words";
import type { PartProps } from "./fields";
import { useControl } from "./issues";
import { editorTexts } from "./texts";
import styles from "./editor.module.css";

const turns = ["opensAt", "closesAt", "judgingOpensAt", "judgingClosesAt", "resultsAt"] as const;

export function TimetablePart({ fields }: PartProps) {
  const t = useText(editorTexts);
  const words = useText(turnWords);
  const control = useControl();
  const timetable = fields.timetable.getFieldset();
  return (
    <Section id="timetable" title={t.timetable} note={t.timetableNote}>
      <div className={styles.moments}>
        {turns.map((turn) => (
          <DateTimeField key={turn} label={words[turn]} {...control(timetable[turn])} />
        ))}
      </div>
    </Section>
  );
}
