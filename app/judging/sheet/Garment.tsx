import { useState } from "react";
import { GarmentViewer } from "~/garments/GarmentViewer";
import { usePlacing } from "~/garments/NoteFields";
import type { Note } from "~/garments/note-labels";
import { useLocale, useText } from "~/ui/texts";
import type { JuryFile } from "../jury-files.server";
import type { Mark } from "../marks/mark-queries.server";
import { OwnMarks } from "../marks/OwnMarks";
import { InProgress } from "./InProgress";
import styles from "./sheet.module.css";
import { sheetTexts } from "./texts";

type GarmentProps = {
  file: Extract<JuryFile, { kind: "garment" }>;
  assignmentId: string;
  number: string;
  /** The designer's. */
  notes: readonly Note[];
  /** Seen with others, as this letter. */
  letter?: string;
  /** This juror's own, on the page on which they are made; `open` while the ballot may be written. */
  own?: { marks: readonly Mark[]; open: boolean };
};

/** A garment to be turned, as every juror gets it. */
export function Garment({ file, assignmentId, number, notes, own, letter }: GarmentProps) {
  const t = useText(sheetTexts);
  const locale = useLocale();
  const marks = own?.marks ?? [];
  const placing = usePlacing(marks.length);
  const [marking, setMarking] = useState(false);
  const poster = file.pictures.at(-1);
  const at = (recipe: string) => `/ballots/${assignmentId}/files/${file.position}/${recipe}`;
  if (!poster || !file.model) return <InProgress />;
  return (
    <div className={styles.garment}>
      <GarmentViewer
        src={at(file.model)}
        views={file.views.map(at)}
        poster={{ src: at(poster.recipe), width: poster.width, height: poster.height }}
        alt={t.garmentOf({ number })}
        notes={[...notes, ...marks]}
        placing={marking ? placing : undefined}
        company={letter ? { name: "beside", letter } : undefined}
        {...{ locale }}
        blind
      />
      {own && <OwnMarks {...{ assignmentId, ...own, placing }} onMarking={setMarking} />}
    </div>
  );
}
