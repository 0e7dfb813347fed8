import type { JuryFile, JuryPlate } from "../jury-files.server";
import { Board } from "./Board";

type PlatesProps = {
  files: readonly JuryFile[];
  assignmentId: string;
  /** Nothing stands above them: the first is fetched at once. */
  uppermost?: boolean;
};

/** What is looked at of a work, kind by kind: the garment that was made, boards, flats, swatches. */
export function Plates({ files, assignmentId, uppermost = true }: PlatesProps) {
  const plates = (["photo", "board", "flat", "swatch"] as const).map((kind) =>
    files.filter((file): file is JuryPlate => file.kind === kind),
  );
  const first = uppermost ? plates.flat()[0] : undefined;
  return plates.map((ofKind) =>
    ofKind.map((file, index) => (
      <Board
        key={file.position}
        {...{ file, assignmentId, nth: index + 1, of: ofKind.length }}
        first={file === first}
      />
    )),
  );
}
