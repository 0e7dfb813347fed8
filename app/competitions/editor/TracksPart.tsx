import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import type { PartProps } from "./fields";
import { HiddenId } from "./HiddenId";
import { Pair } from "./Pair";
import { Rows } from "./Rows";
import { editorTexts } from "./texts";

export function TracksPart({ fields }: PartProps) {
  const t = useText(editorTexts);
  return (
    <Section id="tracks" title={t.tracks}>
      <Rows list={fields.tracks} legend={t.trackList} what={t.track}>
        {(row) => {
          const { id, name, description } = row.getFieldset();
          return (
            <>
              <HiddenId field={id} />
              <Pair field={name} label={t.trackName} />
              <Pair field={description} label={t.trackDescription} lines={2} />
            </>
          );
        }}
      </Rows>
      <Rows list={fields.dimensions} legend={t.dimensionList} what={t.dimension}>
        {(row) => {
          const { id, name } = row.getFieldset();
          return (
            <>
              <HiddenId field={id} />
              <Pair field={name} label={t.dimensionName} />
            </>
          );
        }}
      </Rows>
    </Section>
  );
}
