// No language says a sentence in English. The message files are compared: a
// text of three words or more that is the same as in English was never said
// in the other language.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../", import.meta.url);

// Where the message files are: one folder for each crate that speaks.
const folders = ["features", "platform"].flatMap((area) =>
  readdirSync(new URL(`${area}/`, root))
    .map((crate) => new URL(`${area}/${crate}/messages/`, root))
    .filter((folder) => existsSync(folder)),
);

/** The texts of a Fluent file: [name and variant, text], each variant by itself. */
function texts(source) {
  const found = [];
  let name = "";
  let variants = 0;
  for (const line of source.split("\n")) {
    if (line.startsWith("#") || line.trim() === "" || line.trim() === "}") continue;
    const message = /^(-?[a-zA-Z][\w-]*)\s*=\s*(.*)$/u.exec(line);
    if (message) {
      [, name] = message;
      variants = 0;
    }
    const text = (message ? message[2] : line.trim()).replace(/^\*?\[[^\]]*\]\s*/u, "");
    found.push([`${name}.${variants}`, text]);
    variants += 1;
  }
  return found;
}

/** How many words a text has of its own, without what is filled in. */
const words = (text) => text.replace(/\{[^}]*\}?/gu, " ").match(/\p{L}*\p{Ll}{2}\p{L}*/gu)?.length ?? 0;

for (const language of ["es", "so", "hmn", "ar"]) {
  test(`nothing is left in English in ${language}`, () => {
    let compared = 0;
    const left = folders.flatMap((folder) => {
      const english = new Set(
        texts(readFileSync(new URL("en.ftl", folder), "utf8"))
          .map(([, text]) => text)
          .filter((text) => words(text) >= 3),
      );
      compared += english.size;
      return texts(readFileSync(new URL(`${language}.ftl`, folder), "utf8"))
        .filter(([, text]) => english.has(text))
        .map(([name, text]) => `${name}: ${text}`);
    });
    assert.ok(compared > 100, "the message files were not found");
    assert.deepEqual(left, []);
  });
}
