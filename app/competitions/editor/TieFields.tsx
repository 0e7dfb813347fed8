import { RadioGroup } from "~/ui/forms/Choices";
import { Select } from "~/ui/forms/Select";
import { useText } from "~/ui/texts";
import { estimators, estimatorWords } from "../estimators";
import { panelKinds, panelKindWords } from "../panels";
import { tieBreaks } from "../tie-breaks";
import { tieWords } from "../words";
import { savedCriteria, type PartProps } from "./fields";
import { useControl } from "./issues";
import { Rows } from "./Rows";
import { editorTexts } from "./texts";

/** Which criterion counts as the first, and what decides between equals. */
export function TieFields({ fields }: PartProps) {
  const t = useText(editorTexts);
  const [words, counting] = [useText(tieWords), useText(estimatorWords)];
  const sitting = useText(panelKindWords);
  const control = useControl();
  const criteria = savedCriteria(fields);
  const nameOf = criteria.find(({ value }) => value === fields.primaryCriterionId.initialValue);
  const options = tieBreaks.map((value) => ({
    value,
    label: value === "primary-criterion" ? words[value](nameOf?.label ?? "") : words[value],
  }));
  return (
    <>
      <RadioGroup
        label={t.panels}
        hint={t.panelsHint}
        options={panelKinds.map((value) => ({ value, label: sitting[value] }))}
        {...control(fields.panels)}
      />
      <Select
        label={t.primaryCriterion}
        options={criteria}
        {...control(fields.primaryCriterionId)}
      />
      <Select
        label={t.estimator}
        hint={t.estimatorHint}
        options={estimators.map((value) => ({ value, label: counting[value] }))}
        {...control(fields.estimator)}
      />
      <Rows list={fields.tieBreaks} legend={t.tieBreakList} what={t.tieBreak}>
        {(row, index) => (
          <Select label={t.tieBreakNth(index + 1)} options={options} {...control(row)} />
        )}
      </Rows>
    </>
  );
}
