import { seatSources } from "~/competitions/panels";
import { sourceWords } from "~/competitions/words";
import { RadioGroup } from "~/ui/forms/Choices";
import { useText } from "~/ui/texts";
import { panelTexts } from "./texts";

interface SitsAsProps {
  id?: string;
  name: string;
  errors?: string[];
  /** What stands or was typed; an expert unless said. */
  chosen?: string;
}

/** As what a juror sits, where each source of judgement has a panel of its own. */
export function SitsAs({ chosen, ...field }: SitsAsProps) {
  const [t, sources] = [useText(panelTexts), useText(sourceWords)];
  return (
    <RadioGroup
      {...field}
      label={t.sitsAs}
      hint={t.sitsAsHint}
      inline
      options={seatSources.map((value) => ({ value, label: sources[value] }))}
      defaultValue={chosen ?? "expert"}
    />
  );
}
