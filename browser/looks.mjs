// Every page of pages.json in one look: by axe, and at 320 px.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  bringSamples, complaints, expectAccessible, expectNoEnglish, expectNoSidewaysScroll, expectReadable, expectTargets, go, launch, pages, patient, speak,
  tabs, title, visit,
} from "./lib.mjs";

/**
 * Makes a test for every page: in that language or, with STARLING_AXE=all, in
 * every one. `look` is what `open` takes.
 */
export function lookAtPages(usual, look) {
  const languages = process.env.STARLING_AXE === "all" ? ["en", "es", "so", "hmn", "ar"] : [usual];
  let browser;
  let tab;
  // What each person speaks now. It is kept with the account, so it lasts.
  const spoken = new Map();

  before(async () => {
    browser = await launch();
    tab = tabs(browser);
    await bringSamples(browser);
  });
  after(() => browser?.close());

  for (const language of languages) {
    for (const entry of pages) {
      test(`${title(entry)}, ${language}, ${look.dark ? "dark" : "light"}`, patient, async () => {
        const page = await tab({ as: entry.as, ...look });
        if (spoken.get(entry.as) !== language) {
          await visit(page, entry.as ? "/account" : "/sign-in");
          await speak(page, language);
          spoken.set(entry.as, language);
        }
        const heard = complaints(page);
        const response = await go(page, entry);
        const html = page.locator("html");
        assert.equal(await html.getAttribute("lang"), language);
        assert.equal(await html.getAttribute("dir"), language === "ar" ? "rtl" : "ltr");
        await expectAccessible(page);
        await expectTargets(page);
        await expectReadable(page);
        if (language === "ar") await expectNoEnglish(page);
        await expectNoSidewaysScroll(page, 320);
        // Chromium complains of an answer that is meant to be an error.
        if (response.ok()) assert.deepEqual(heard, [], "the page complained in the console");
        await page.close();
      });
    }
  }
}
