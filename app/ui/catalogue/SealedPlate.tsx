import type { ReactNode } from "react";
import { WovenMark } from "../page/WovenBreak";
import { useText } from "../texts";
import { wording } from "../wording";
import { Caption, type PlateCaption } from "./Plate";

type SealedPlateProps = PlateCaption & {
  href?: string;
  /** Why it is sealed; the usual reason stands there if nothing is given. */
  reason?: ReactNode;
  /** Where the gate is explained. */
  explanation?: ReactNode;
  headingLevel?: 2 | 3 | 4;
};

/** 「封存中」: an honest empty plate for a work that may not be shown yet. It takes no picture at all. */
export function SealedPlate({ reason, explanation, ...caption }: SealedPlateProps) {
  const t = useText(wording);
  return (
    <figure className="plate">
      <div className="plate-picture">
        <div className="sealed">
          <WovenMark size={91} className="sealed-mark" />
          <p className="sealed-title">{t.sealed}</p>
          <p className="sealed-reason">{reason ?? t.sealedReason}</p>
          {explanation && <div className="sealed-explanation">{explanation}</div>}
        </div>
      </div>
      <Caption {...caption} />
    </figure>
  );
}
