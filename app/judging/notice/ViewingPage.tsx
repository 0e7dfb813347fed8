import { ZoomablePicture } from "~/media/zoom/ZoomablePicture";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import type { JuryFile } from "../jury-files.server";
import { platePicture } from "../plates";
import { noticeTexts } from "./texts";

/** The sealed work's pictures, for the one who objects to it and has undertaken secrecy. */
export function ViewingPage({ id, files }: { id: string; files: JuryFile[] }) {
  const t = useText(noticeTexts);
  const shown = files.filter(({ pictures }) => pictures.length > 0);
  return (
    <Page
      title={t.viewingPage}
      margin={<Anchor href={`/objections/${id}`}>{t.backToObjection}</Anchor>}
      notices={<Notice tone="warn" title={t.viewingLede} />}
    >
      {shown.length === 0 && <p className="spread soft">{t.nothingToSee}</p>}
      {shown.map((file, index) => {
        const picture = platePicture(file, `/objections/${id}/viewing/${file.position}`)!;
        return (
          <Section key={file.position} title={t.board(index + 1)} width="full">
            <ZoomablePicture
              image={{ ...picture, alt: t.board(index + 1), sizes: "92vw" }}
              name={t.board(index + 1)}
              first={index === 0}
            />
          </Section>
        );
      })}
    </Page>
  );
}
