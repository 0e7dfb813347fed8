import { GarmentViewer } from "~/garments/GarmentViewer";
import { useLocale, useText } from "~/ui/texts";
import type { JuryFile } from "../jury-files.server";
import styles from "./sheet.module.css";
import { sheetTexts } from "./texts";

type GarmentProps = {
  file: Extract<JuryFile, { kind: "garment" }>;
  assignmentId: string;
  number: string;
};

/** A garment to be turned, as every juror gets it. */
export function Garment({ file, assignmentId, number }: GarmentProps) {
  const t = useText(sheetTexts);
  const locale = useLocale();
  const poster = file.pictures.at(-1);
  const at = (recipe: string) => `/ballots/${assignmentId}/files/${file.position}/${recipe}`;
  if (!poster || !file.model) return <p className="soft">{t.inProgress}</p>;
  return (
    <div className={styles.garment}>
      <GarmentViewer
        src={at(file.model)}
        views={file.views.map(at)}
        poster={{ src: at(poster.recipe), width: poster.width, height: poster.height }}
        alt={t.garmentOf({ number })}
        locale={locale}
        blind
      />
    </div>
  );
}
