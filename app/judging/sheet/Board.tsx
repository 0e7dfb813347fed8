import { ZoomablePicture } from "~/media/zoom/ZoomablePicture";
import { useText } from "~/ui/texts";
import type { JuryPlate } from "../jury-files.server";
import { platePicture } from "../plates";
import { InProgress } from "./InProgress";
import { sheetTexts } from "./texts";
import styles from "./sheet.module.css";

type Props = {
  file: JuryPlate;
  assignmentId: string;
  nth: number;
  of: number;
  first: boolean;
};

/** A board, a flat or a swatch, whole; it opens to be looked at closely. */
export function Board({ file, assignmentId, nth, of, first }: Props) {
  const t = useText(sheetTexts);
  const picture = platePicture(file, `/ballots/${assignmentId}/files/${file.position}`);
  if (!picture) return <InProgress />;
  const alt = t.pictureOf({ what: t[file.kind], nth, of });
  return (
    <figure className={styles.board}>
      <ZoomablePicture
        image={{ ...picture, alt, sizes: "(min-width: 72rem) 60vw, 100vw" }}
        name={`${t[file.kind]} ${nth}`}
        first={first}
      />
      <figcaption className="soft small">{alt}</figcaption>
    </figure>
  );
}
