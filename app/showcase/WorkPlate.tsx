import type { ReactNode } from "react";
import { Plate } from "~/ui";
import { LocalizedText, useText } from "~/ui/texts";
import type { WorkLine } from "./queries.server";
import { showcaseTexts } from "./texts";

type WorkPlateProps = { work: WorkLine; stage?: ReactNode; lead?: boolean };

/** A released work in a list: the garment if there is one, else its first board. */
export function WorkPlate({ work, stage, lead = false }: WorkPlateProps) {
  const t = useText(showcaseTexts);
  const { entryId, title, designers, materials, award, files } = work;
  const picture = files.garment?.poster ?? files.boards[0];
  const alt = files.garment ? t.garmentOf(title) : t.boardOf({ title, n: 1 });
  return (
    <Plate
      title={title}
      href={`/gallery/${entryId}`}
      designer={designers.join(" · ")}
      material={materials.join(" · ")}
      award={award && <LocalizedText value={award.name} />}
      stage={stage}
      first={lead}
      layout={lead ? "beside" : "below"}
      image={
        picture && {
          ...picture,
          alt,
          sizes: lead ? "(min-width: 60rem) 60vw, 100vw" : "(min-width: 60rem) 30vw, 100vw",
        }
      }
    />
  );
}
