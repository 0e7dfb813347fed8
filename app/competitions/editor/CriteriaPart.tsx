import { NumberField } from "~/ui/forms/NumberFields";
import { Select } from "~/ui/forms/Select";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import type { FieldMetadata } from "@conform-to/react";
import { judgementSources } from "../criteria";
import type { DraftFields } from "../draft";
import { sourceWords } from "../words";
import type { PartProps } from "./fields";
import { HiddenId } from "./HiddenId";
import { useControl } from "./issues";
import { Pair } from "./Pair";
import { Rows } from "./Rows";
import { editorTexts } from "./texts";
import { TieFields } from "./TieFields";
import styles from "./editor.module.css";

const freshCriterion = {
  source: "expert",
  scale: { min: "0", max: "100", step: "1" },
  anchors: [{ at: "20" }, { at: "40" }, { at: "60" }, { at: "80" }, { at: "100" }],
};

export function CriteriaPart({ fields }: PartProps) {
  const t = useText(editorTexts);
  return (
    <Section id="judging" title={t.judging} note={t.judgingNote}>
      <Rows
        list={fields.criteria}
        legend={t.criterionList}
        what={t.criterion}
        fresh={freshCriterion}
      >
        {(row) => <CriterionFields row={row} />}
      </Rows>
      <TieFields fields={fields} />
    </Section>
  );
}

type CriterionRow = NonNullable<DraftFields["criteria"]>[number];

function CriterionFields({ row }: { row: FieldMetadata<CriterionRow> }) {
  const t = useText(editorTexts);
  const sources = useText(sourceWords);
  const control = useControl();
  const { id, name, description, source, weightBp, scale, anchors } = row.getFieldset();
  const { min, max, step } = scale.getFieldset();
  const options = judgementSources.map((value) => ({ value, label: sources[value] }));
  return (
    <>
      <HiddenId field={id} />
      <Pair field={name} label={t.criterionName} />
      <div className={styles.several}>
        <NumberField label={t.weight} unit="%" decimal {...control(weightBp)} />
        <Select label={t.source} options={options} {...control(source)} />
      </div>
      <Pair field={description} label={t.criterionDescription} lines={3} />
      <div className={styles.several}>
        <NumberField label={t.scaleMin} {...control(min)} />
        <NumberField label={t.scaleMax} {...control(max)} />
        <NumberField label={t.scaleStep} {...control(step)} />
      </div>
      <Rows list={anchors} legend={t.anchorList} what={t.anchor}>
        {(anchor) => {
          const { at, text } = anchor.getFieldset();
          return (
            <div className={styles.anchor}>
              <NumberField label={t.anchorAt} {...control(at)} />
              <Pair field={text} label={t.anchorText} lines={2} />
            </div>
          );
        }}
      </Rows>
    </>
  );
}
