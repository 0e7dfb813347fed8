/** The light that was chosen last, for the next garment of this tab: works are compared in the same one. */
import { lights, type Light } from "./studio";

const key = "garment-light";

export function keptLight(): Light {
  try {
    const kept = sessionStorage.getItem(key);
    return lights.find((light) => light === kept) ?? "studio";
  } catch {
    return "studio"; // a page that may keep nothing, as an embed in some browsers
  }
}

export function keepLight(light: Light): void {
  try {
    sessionStorage.setItem(key, light);
  } catch {
    // As above: then each garment begins in the studio's.
  }
}
