import { ButtonLink } from "~/ui/actions/Button";
import { useText } from "~/ui/texts";
import { resultsTexts } from "./texts";

/** The results package, and its scores as a sheet. `base` is the address of the result, `json` that of its package. */
export function Downloads({ base, json }: { base: string; json: string }) {
  const t = useText(resultsTexts);
  return (
    <div className="cluster">
      <ButtonLink href={json} download>
        {t.download}
      </ButtonLink>
      <ButtonLink href={`${base}/scores/csv`} download>
        {t.scoresAs("CSV")}
      </ButtonLink>
      <ButtonLink href={`${base}/scores/xlsx`} download>
        {t.scoresAs("XLSX")}
      </ButtonLink>
    </div>
  );
}
