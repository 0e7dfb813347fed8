// Where a journey takes place: the whole site on a world of its own, and a browser. Call it at the top of the file.
import { afterAll, beforeAll } from "vitest";
import { launchBrowser, type TestBrowser } from "../support/browser";
import { startSite, type Site } from "../support/site";
import { inAWorldOfItsOwn } from "../support/world";

export interface Place {
  site: Site;
  browser: TestBrowser;
}

/** Filled in before the first test of the file begins. */
export function aPlace(): Place {
  inAWorldOfItsOwn();
  const place = {} as Place;
  beforeAll(async () => {
    [place.site, place.browser] = await Promise.all([startSite(), launchBrowser()]);
  }, 90_000);
  afterAll(async () => {
    await place.site?.stop();
    await place.browser?.close();
  });
  return place;
}
