// Every page by day on a phone, in English. Together with night.test.mjs this
// turns the colours, the direction and the frame around. With STARLING_AXE=all:
// in every language.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pages, title } from "./lib.mjs";
import { lookAtPages } from "./looks.mjs";

test("the list of pages is not empty and names each page once", () => {
  assert.ok(pages.length > 0, "pages.json is empty");
  const names = pages.map(title);
  assert.deepEqual(names, [...new Set(names)]);
});

lookAtPages("en", { dark: false, width: 360, height: 740 });
