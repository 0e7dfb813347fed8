/** A garment that brings movement: which, play and pause, and any moment of it. Nothing moves until it is asked to. */
import { AnimationMixer, type AnimationClip } from "three";
import { textsFor } from "~/ui/localized";
import styles from "../GarmentViewer.module.css";
import { button, choiceBox, element } from "./controls.client";
import { roomTexts } from "./room-texts";
import type { Workplace } from "./workplace.client";

/** Fills its part of the tools' panel; returns how to let the garment stand as it was made. */
export function offerMotion(panel: HTMLElement, at: Workplace): () => void {
  const { sight, stage, clips, locale, say } = at;
  const t = textsFor(roomTexts, locale);
  const mixer = new AnimationMixer(sight.table.children[0]!);
  let clip: AnimationClip | null = null;
  let playing = false;

  const slider = element("input", { type: "range", min: "0", max: "1000", value: "0" });
  slider.setAttribute("aria-label", t.moment);
  const tenths = (seconds: number) => seconds.toFixed(1);
  const show = () => {
    const now = mixer.time % clip!.duration;
    slider.value = String((1000 * now) / clip!.duration);
    slider.ariaValueText = t.seconds(tenths(now), tenths(clip!.duration));
  };
  const stand = (seconds: number) => {
    mixer.setTime(seconds);
    show();
    stage.request(sight);
  };
  const choose = (index: number) => {
    mixer.stopAllAction();
    clip = clips[index] ?? null;
    if (!clip) return;
    mixer.clipAction(clip).play();
    stand(0);
  };
  /** While it plays every frame moves it on. */
  const step = (milliseconds: number): boolean => {
    if (!playing) return false;
    mixer.update(milliseconds / 1000);
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
    mixer.stopAllAction();
  };
}
