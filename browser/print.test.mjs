// The sheets for paper: the phone list and the door sheet, and any page that
// somebody prints.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, patient, tabs, visit } from "./lib.mjs";

// The room between the margins of 14 mm that print.css sets, in CSS pixels, and the paper in points.
const papers = [
  { format: "A4", room: Math.floor(((210 - 28) / 25.4) * 96), size: [595, 842] },
  { format: "Letter", room: Math.floor(8.5 * 96 - (28 / 25.4) * 96), size: [612, 792] },
];
const sheets = ["/o/maple-court/people/print", "/o/maple-court/people/print?sheet=door"];

let browser;
let tab;
before(async () => {
  browser = await launch();
  tab = tabs(browser);
});
after(() => browser?.close());

/** What stands on paper: its colours, what is wider than the room, and what only a screen needs. */
const onPaper = () => {
  const colours = new Set();
  const screen = [];
  for (const element of document.querySelectorAll("body, body *")) {
    if (!element.checkVisibility()) continue;
    if (element.matches(".nav, .drop, .foot, .skip, button, form.search, .pager")) screen.push(element.className || element.tagName);
    const style = getComputedStyle(element);
    if (style.backgroundColor !== "rgba(0, 0, 0, 0)") colours.add(`on ${style.backgroundColor}`);
    if ([...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())) colours.add(style.color);
  }
  return { colours: [...colours].sort(), screen, wide: document.documentElement.scrollWidth - document.documentElement.clientWidth };
};

for (const dark of [false, true]) {
  for (const { format, room, size } of papers) {
    for (const path of sheets) {
      test(`${path} fits on ${format}, printed from ${dark ? "a dark" : "a light"} screen`, patient, async () => {
        const page = await tab({ as: "marisol", dark });
        await page.setViewportSize({ width: room, height: 1000 });
        await visit(page, path);
        const people = await page.locator("tbody tr").count();
        await page.emulateMedia({ media: "print" });
        const { colours, screen, wide } = await page.evaluate(onPaper);
        assert.ok(wide <= 0, `${wide} px do not fit`);
        assert.deepEqual(screen, []);
        assert.deepEqual(colours, ["on rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
        const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString("latin1");
        const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf).map(Number);
        // Chromium rounds up to its own pixels.
        assert.ok(Math.abs(width - size[0]) <= 2 && Math.abs(height - size[1]) <= 2, `the paper is ${width} by ${height} points`);
        const leaves = pdf.match(/\/Type \/Page\b/gu).length;
        assert.ok(leaves >= people / 45 && leaves <= 1 + people / 12, `${people} people on ${leaves} pages`);
        await page.close();
      });
    }
  }
}

test("any page prints without its frame", patient, async () => {
  const page = await tab({ as: "marisol", dark: true });
  await page.setViewportSize({ width: papers[0].room, height: 1000 });
  for (const path of ["/o/maple-court/", "/o/maple-court/people", "/o/maple-court/people?q=warsame", "/o/maple-court/tags"]) {
    await visit(page, path);
    await page.emulateMedia({ media: "print" });
    const { screen, wide } = await page.evaluate(onPaper);
    assert.ok(wide <= 0, `${path}: ${wide} px do not fit`);
    assert.deepEqual(screen.filter((name) => name !== "BUTTON"), []);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
    await page.emulateMedia({ media: null });
  }
  await page.close();
});
