/** A garment that brings movement: which, play and pause, and any moment of it. Nothing moves until it is asked to. */
import { PropertyBinding, type AnimationClip, type Object3D } from "three";
import { textsFor } from "~/ui/localized";
import styles from "../GarmentViewer.module.css";
import { button, choiceBox, element } from "./controls.client";
import { roomTexts } from "./room-texts";
import type { Workplace } from "./workplace.client";

/** Fills its part of the tools' panel; returns how to let the garment stand as it was made. */
export function offerMotion(panel: HTMLElement, at: Workplace): () => void {
  const { sight, stage, clips, locale, say } = at;
  const t = textsFor(roomTexts, locale);
  const garment = sight.table.children[0]!;
  let clip: AnimationClip | null = null;
  let pose: Pose | null = null;
  let time = 0;
  let playing = false;

  const slider = element("input", { type: "range", min: "0", max: "1000", value: "0" });
  slider.setAttribute("aria-label", t.moment);
  const tenths = (seconds: number) => seconds.toFixed(1);
  const show = () => {
    const now = time;
    slider.value = String((1000 * now) / clip!.duration);
    slider.ariaValueText = t.seconds(tenths(now), tenths(clip!.duration));
  };
  const stand = (seconds: number) => {
    time = seconds;
    pose?.at(time);
    show();
    stage.request(sight);
  };
  const choose = (index: number) => {
    pose?.undo();
    clip = clips[index] ?? null;
    pose = clip && poseOf(garment, clip);
    if (clip) stand(0);
  };
  /** While it plays every frame moves it on. */
  const step = (milliseconds: number): boolean => {
    if (!playing || !clip) return false;
    time = (time + milliseconds / 1000) % clip.duration;
    pose?.at(time);
    show();
    return true;
  };
  const turn = (on: boolean) => {
    playing = on;
    play.setAttribute("aria-pressed", String(on));
    say(on ? t.playing : t.paused);
    stage.request(sight);
  };
  const play = button(
    t.play,
    () => {
      if (!clip) choose(0);
      turn(!playing);
    },
    styles.word,
  );
  play.setAttribute("aria-pressed", "false");
  slider.addEventListener("input", () => {
    const share = slider.valueAsNumber / 1000; // to choose a movement begins it anew
    if (!clip) choose(0);
    if (playing) turn(false);
    stand(share * clip!.duration);
  });
  const label = element("label", { className: styles.boxed, textContent: t.moment });
  label.append(slider);
  // Named by number: names out of the file may tell its author.
  const names = clips.map((_clip, nth) => t.clipNumber(nth + 1));
  if (clips.length > 1) panel.append(choiceBox(t.motion, names, choose));
  panel.append(play, label);
  sight.motions.add(step);
  return () => {
    sight.motions.delete(step);
    pose?.undo();
  };
}

/** What three's own types leave out. */
interface Binding {
  getValue(into: Float32Array, offset: number): void;
  setValue(from: ArrayLike<number>, offset: number): void;
}

interface Pose {
  at(seconds: number): void;
  undo(): void;
}

/** three's mixer would weigh on every first picture, and what it mixes is never more than one movement. */
function poseOf(garment: Object3D, clip: AnimationClip): Pose {
  const moved = clip.tracks.map((track) => {
    const binding = PropertyBinding.create(garment, track.name) as never as Binding;
    const before = new Float32Array(track.getValueSize());
    binding.getValue(before, 0);
    return { binding, before, between: curveOf(track) };
  });
  return {
    at: (seconds) =>
      moved.forEach(({ binding, between }) => binding.setValue(between.evaluate(seconds), 0)),
    undo: () => moved.forEach(({ binding, before }) => binding.setValue(before, 0)),
  };
}

/** A track makes its own curve, as its file asks: in steps, straight, or by tangents. */
const curveOf = (track: AnimationClip["tracks"][number]) =>
  (
    track as never as { createInterpolant(): { evaluate(at: number): ArrayLike<number> } }
  ).createInterpolant();
