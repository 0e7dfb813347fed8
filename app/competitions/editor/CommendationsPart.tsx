import { NumberField } from "~/ui/forms/NumberFields";
import { Select } from "~/ui/forms/Select";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { commended } from "../parts-played";
import { commendedWords } from "../words";
import type { PartProps } from "./fields";
import { HiddenId } from "./HiddenId";
import { useControl } from "./issues";
import { Pair } from "./Pair";
import { Rows } from "./Rows";
import { editorTexts } from "./texts";

/** 表彰 beside the prizes: 优秀组织奖 and 优秀指导教师. */
export function CommendationsPart({ fields }: PartProps) {
  const t = useText(editorTexts);
  const words = useText(commendedWords);
  const control = useControl();
  const options = commended.map((one) => ({ value: one, label: words[one] }));
  return (
    <Section id="commendations" title={t.commendations}>
      <Rows
        list={fields.commendations}
        legend={t.commendations}
        hint={t.commendationsHint}
        what={t.commendation}
        fresh={{ count: "1" }}
      >
        {(row) => {
          const { id, to, name, count, basis } = row.getFieldset();
          return (
            <>
              <HiddenId field={id} />
              <Select label={t.commendedTo} options={options} {...control(to)} />
              <Pair field={name} label={t.commendationName} />
              <NumberField label={t.commendationCount} {...control(count)} />
              <Pair field={basis} label={t.commendationBasis} lines={3} />
            </>
          );
        }}
      </Rows>
    </Section>
  );
}
