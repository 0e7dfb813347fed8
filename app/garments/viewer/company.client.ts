/**
 * Garments that are seen together: those of a page whose attribute `company` is the same turn as one, in one light. One
 * may be laid over another along a line (`split`). Their `letter` is all that they are called.
 */
import { textsFor } from "~/ui/localized";
import styles from "../GarmentViewer.module.css";
import { poseIn, sharedOf } from "./company";
import { companyTexts } from "./company-texts";
import { choiceBox, element } from "./controls.client";
import type { Garment } from "./open-garment.client";
import { laySplit } from "./split.client";
import type { Light } from "./studio";
import type { Workplace } from "./workplace.client";

export interface Member {
  letter: string;
  garment: Garment;
  /** Who else is there has changed. */
  neighbours(others: Member[]): void;
}

const companies = new Map<string, Set<Member>>();

/** Returns how to leave. */
export function keepCompany(host: HTMLElement, garment: Garment): () => void {
  const name = host.getAttribute("company") ?? "";
  const company = companies.get(name) ?? new Set<Member>();
  companies.set(name, company);
  const { sight, bounds } = garment.at;
  const ending = new AbortController();
  const offer = offerSplit(garment.at, () => host.getAttribute("letter") ?? "");
  const member: Member = {
    get letter() {
      return host.getAttribute("letter") ?? "";
    },
    garment,
    neighbours: offer.show,
  };
  const others = () => [...company].filter((one) => one !== member);

  const lead = (settle: number) => {
    const shared = sharedOf(sight.aim, bounds, sight.lens);
    for (const { garment } of others()) {
      const at = garment.at;
      at.sight.follow(poseIn(shared, at.bounds, at.sight.lens), settle);
    }
  };
  const [first] = company;
  if (first) {
    const at = first.garment.at;
    garment.light(first.garment.lit, true);
    sight.follow(poseIn(sharedOf(at.sight.aim, at.bounds, at.sight.lens), bounds, sight.lens), 0);
  }
  sight.company.add(lead);
  host.addEventListener(
    "garment:light",
    (event) => {
      const { light, quiet } = (event as CustomEvent<{ light: Light; quiet: boolean }>).detail;
      if (!quiet) for (const other of others()) other.garment.light(light, true);
    },
    { signal: ending.signal },
  );
  company.add(member);
  const tell = () => {
    for (const one of company) one.neighbours([...company].filter((other) => other !== one));
  };
  tell();
  return () => {
    ending.abort();
    sight.company.delete(lead);
    company.delete(member);
    offer.dispose();
    tell();
  };
}

/** A choice of who is laid over this garment. */
function offerSplit(at: Workplace, letter: () => string) {
  const t = textsFor(companyTexts, at.locale);
  const corner = element("div", { className: styles.corner });
  at.sight.surface.after(corner);
  let undo = () => {};
  return {
    show(others: Member[]) {
      undo();
      undo = () => {};
      const named = others.sort((one, other) => one.letter.localeCompare(other.letter));
      const choose = (place: number) => {
        undo();
        undo = () => {};
        const other = named[place - 1];
        if (!other) return at.say(t.apart);
        undo = laySplit(at, other.garment.at, [letter(), other.letter]);
        at.say(t.splitWith(other.letter));
      };
      const names = [t.none, ...named.map((one) => one.letter)];
      corner.replaceChildren(...(named.length > 0 ? [choiceBox(t.split, names, choose)] : []));
    },
    dispose() {
      undo();
      corner.remove();
    },
  };
}
