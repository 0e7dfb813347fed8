import { useState } from "react";
import { TextArea } from "~/ui/forms/TextArea";
import { useText } from "~/ui/texts";
import { noteTexts } from "./note-texts";
import { mostLetters, placeInWords, type Place } from "./notes";

/** Which place a form of a note asks for, until the note it was for has been kept. */
export function usePlacing(kept: number) {
  const [chosen, choose] = useState<{ place: Place; before: number } | null>(null);
  const placed = chosen?.before === kept ? chosen.place : null;
  return { placed, onPlaced: (place: Place) => choose({ place, before: kept }) };
}

type NoteFieldsProps = {
  placed: Place | null;
  text?: string;
  errors: Partial<Record<string, string[] | null>>;
};

/** A note's words, and its place as the garment beside it was touched. */
export function NoteFields({ placed, text, errors }: NoteFieldsProps) {
  const t = useText(noteTexts);
  const [missing] = errors.place ?? [];
  return (
    <>
      <TextArea
        label={t.text}
        name="text"
        rows={2}
        most={mostLetters}
        defaultValue={text}
        errors={errors.text ?? errors[""] ?? undefined}
      />
      <input type="hidden" name="place" value={placed ? placeInWords(placed) : ""} readOnly />
      <p className="small" role="status" data-refused={(!placed && missing) || undefined}>
        {placed ? t.placed : (missing ?? t.noPlaceYet)}
      </p>
    </>
  );
}
