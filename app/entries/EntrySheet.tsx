import type { Brief } from "~/competitions/brief";
import { GarmentViewer } from "~/garments/GarmentViewer";
import { sourcesOf } from "~/garments/sources";
import { aigcTexts } from "~/media/aigc-texts";
import type { FileView } from "~/media/file-view";
import { ZoomablePicture } from "~/media/zoom/ZoomablePicture";
import { Facts } from "~/ui/catalogue/Facts";
import { Plate } from "~/ui/catalogue/Plate";
import { Prose } from "~/ui/catalogue/Prose";
import { formatPercent } from "~/ui/format";
import { Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import type { EntryForm } from "./form";
import { pageTexts } from "./page-texts";
import { TechpackPages } from "./TechpackPages";
import { plateImage, posterOf } from "./pictures";
import { craftWords, originWords } from "./vocabulary";
import { fieldWords, fileWords } from "./words";
import styles from "./entries.module.css";

type EntrySheetProps = {
  form: EntryForm;
  files: readonly FileView[];
  contest: Pick<Brief, "tracks" | "dimensions">;
};

/** An entry laid out to be looked at: garment, boards, statement, and what is known about it. */
export function EntrySheet({ form, files, contest }: EntrySheetProps) {
  const t = useText(pageTexts);
  const fileWord = useText(fileWords);
  const locale = useLocale();
  const title = form.title || t.untitled;
  const garment = files.find(({ model, pictures }) => model && pictures.length > 0);
  const shown = (["board", "flat", "swatch"] as const).map((kind) => ({
    kind,
    pictures: files.filter((file) => file.kind === kind),
  }));
  const poster = garment && posterOf(garment);
  return (
    <>
      <Section title={t.works} width="full">
        {garment?.model && poster && (
          <div className={styles.garment}>
            <GarmentViewer
              {...sourcesOf(garment.model)}
              poster={poster}
              alt={t.garmentAlt(title)}
              locale={locale}
              notes={form.garmentNotes.flatMap(({ sha256, text, place }) =>
                sha256 === garment.sha256 ? [{ text, place }] : [],
              )}
            />
          </div>
        )}
        {shown
          .filter(({ pictures }) => pictures.length > 0)
          .map(({ kind, pictures }) => (
            <ul
              key={kind}
              className={kind === "board" ? styles.boards : styles.details}
              aria-label={fileWord[kind]}
            >
              {pictures.map((picture, index) => (
                <li key={picture.id}>
                  <Numbered
                    {...{ picture, title, kind, number: index + 1 }}
                    first={kind === "board" && index === 0}
                  />
                </li>
              ))}
            </ul>
          ))}
        <TechpackPages pages={files.flatMap(({ pages }) => pages)} />
      </Section>
      <Section title={t.statement}>
        <Prose text={form.statement} />
      </Section>
      <Section title={t.details}>
        <AboutWork form={form} contest={contest} />
      </Section>
    </>
  );
}

type NumberedProps = {
  picture: FileView;
  title: string;
  kind: "board" | "flat" | "swatch";
  number: number;
  first: boolean;
};

function Numbered({ picture, title, kind, number, first }: NumberedProps) {
  const t = useText(pageTexts);
  const words = useText(fileWords);
  const aigc = useText(aigcTexts);
  const name = t.pictureNumber(words[kind], number);
  const sizes =
    kind === "board" ? "(min-width: 72rem) 42rem, 92vw" : "(min-width: 40rem) 20rem, 44vw";
  const image = plateImage(picture, t.pictureAlt(title, name), sizes);
  return (
    <Plate title={name} material={image?.aigc && aigc[image.aigc]}>
      {image && <ZoomablePicture {...{ image, name, first }} className="plate-frame" />}
    </Plate>
  );
}

/** What was filled in, term by term. */
export function AboutWork({ form, contest }: Pick<EntrySheetProps, "form" | "contest">) {
  const t = useText(pageTexts);
  const words = useText(fieldWords);
  const locale = useLocale();
  const [craftNames, originNames] = [useText(craftWords), useText(originWords)];
  const track = contest.tracks.find(({ id }) => id === form.trackId);
  const dimensions = contest.dimensions.filter(({ id }) => form.dimensions.includes(id));
  const { used, description } = form.aiUse;
  const declared = (answer: boolean | null, what: string) =>
    answer === null ? t.notDeclared : answer ? t.yesNamely(what) : t.no;
  return (
    <Facts
      facts={[
        { term: words.title, value: form.title || t.notFilled },
        { term: words.trackId, value: track ? localized(track.name, locale) : t.notFilled },
        {
          term: words.dimensions,
          value: dimensions.map(({ name }) => localized(name, locale)).join(" · ") || t.notFilled,
        },
        {
          term: words.seriesSize,
          value: form.seriesSize === null ? t.notFilled : t.seriesOf(form.seriesSize),
        },
        { term: words.huxiangSource, value: form.huxiangSource || t.notFilled },
        { term: words.origins, value: form.origins.map((id) => originNames[id]).join(" · ") },
        { term: words.crafts, value: form.crafts.map((id) => craftNames[id]).join(" · ") },
        {
          term: words.materials,
          value: form.materials
            .map(({ name, percent }) => (percent === null ? name : `${name} ${percent}%`))
            .join(" · "),
        },
        {
          term: words.team,
          value: form.team
            .map(({ name, shareBp }) => `${name} ${shareBp === null ? "" : formatPercent(shareBp)}`)
            .join(" · "),
        },
        {
          term: words.aiUse,
          value: used === null ? t.notDeclared : used ? t.aiUsed(description) : t.aiNotUsed,
        },
        { term: words.elsewhere, value: declared(form.elsewhere.submitted, form.elsewhere.where) },
        { term: words.employment, value: declared(form.employment.made, form.employment.employer) },
        { term: words.unit, value: form.unit || t.notFilled },
        { term: words.advisors, value: form.advisors || t.notFilled },
        { term: words.originality, value: form.originality ? t.original : t.notDeclared },
      ]}
    />
  );
}
