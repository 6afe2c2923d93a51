// What people come to do, from beginning to end, each with scripts and without.
// Buttons and fields are found by their names, never by their words, so that
// the tests hold whatever language the person reads.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { expectAccessible, expectWithinBudget, launch, open, patient, runImport, submit, tabs, upload, visit } from "./lib.mjs";

const MAPLE = "/o/maple-court";

let browser;
let tab;
before(async () => {
  browser = await launch();
  tab = tabs(browser);
});
after(() => browser?.close());

/** A name that no one has yet, however often the tests run against a town. */
const newName = (given) => `${given} ${[...`${Date.now()}`.slice(-7)].map((digit) => "bdfgklmnrt"[digit]).join("a")}`;

/** The people that a search finds. */
async function find(page, words, house = MAPLE) {
  await visit(page, `${house}/people?q=${encodeURIComponent(words)}`);
  return page.locator("a.name").allInnerTexts();
}

/** Opens a fold by its content, as a press on its summary does. */
async function unfold(page, selector) {
  const fold = page.locator("details:not([open])", { has: page.locator(selector) }).last();
  if (await fold.count()) await fold.locator("> summary").click();
  return page.locator(selector);
}

for (const nojs of [false, true]) {
  const how = nojs ? "without scripts" : "with scripts";

  test(`a person with two phones is added, changed and changed back, ${how}`, patient, async () => {
    const page = await tab({ as: "marisol", nojs, width: 390 });
    const name = newName("Ubax");
    await visit(page, `${MAPLE}/people/new`);
    await page.fill("[name=name]", name);
    await page.fill("[name='phone.1']", "612 555 0188");
    await page.fill("[name='phone.2']", "(612) 555-0189");
    // One row more: nothing typed is lost, nothing is saved.
    await submit(page, page.locator("button[name=add][value=phone]"));
    assert.equal(await page.inputValue("[name='phone.2']"), "(612) 555-0189");
    assert.equal(await page.locator("[name='phone.3']").count(), 1);
    await submit(page, page.locator("button.go[value=save]"));
    assert.equal((await page.locator("h1").innerText()).trim(), name);
    assert.equal(await page.locator(".reach a[href^='tel:']").count(), 2);
    const person = page.url();

    await visit(page, await page.locator("a[href$='/edit']").getAttribute("href"));
    await page.fill("[name=pronouns]", "she/her");
    await submit(page, page.locator("button.go[value=save]"));
    assert.equal(page.url().split("?")[0], person.split("?")[0]);
    assert.ok((await page.locator("main").innerText()).includes("she/her"));
    await submit(page, page.locator(".note.undo button"));
    await visit(page, person);
    assert.ok(!(await page.locator("main .tags").first().innerText()).includes("she/her"), "the change was not undone");
    assert.equal(await page.locator(".reach a[href^='tel:']").count(), 2);
    await page.close();
  });

  test(`two presses on Save make one person, and going back stays sane, ${how}`, patient, async () => {
    const page = await tab({ as: "marisol", nojs });
    const name = newName(nojs ? "Faarax" : "Xaliimo");
    await visit(page, `${MAPLE}/people`);
    await visit(page, `${MAPLE}/people/new`);
    await page.fill("[name=name]", name);
    await page.locator("button.go[value=save]").dblclick({ noWaitAfter: true });
    // Without scripts the second press cuts off the first one's answer, so no single navigation is waited for.
    await page.locator("h1", { hasText: name }).waitFor();
    await page.waitForLoadState();
    assert.match(page.url(), /\/people\/0[\w-]+/u);
    assert.deepEqual(await find(page, name), [name]);
    await page.goBack();
    await page.goBack();
    assert.ok(page.url().endsWith("/people/new"), "back does not lead to the form");
    assert.equal(await page.locator("h1").count(), 1);
    await page.goForward();
    assert.equal((await page.locator("h1").innerText()).trim(), name);
    assert.deepEqual(await find(page, name), [name]);
    await page.close();
  });

  test(`people are found in any spelling, ${how}`, patient, async () => {
    const page = await tab({ as: "marisol", nojs });
    for (const [words, who] of [
      ["Axmed", "Abdi Roble Ahmed"],
      ["Rooble Cali", "Cusmaan Rooble Cali"],
      ["Usman Ali", "Cusmaan Rooble Cali"],
      ["محمد", "Cabdullaahi Mahad Maxamed"],
      ["أمينة ورسمه", "Amina Warsame"],
      ["Muas", "Bao Yer Moua"],
      ["Vaj", "Pao Vang"],
      ["Xyooj", "Mai Xiong"],
      ["pena", "Marisol Peña"],
    ]) {
      const found = await find(page, words);
      assert.ok(found.includes(who), `"${words}" does not find ${who}, but ${found.join(", ") || "no one"}`);
      assert.ok(found.length < 25, `"${words}" finds ${found.length} people`);
      assert.equal(await page.inputValue("#q"), words);
    }
    await page.close();
  });

  test(`people of a tag are filtered and kept as a list, ${how}`, patient, async () => {
    const page = await tab({ as: "marisol", nojs });
    const list = newName("List");
    await visit(page, `${MAPLE}/people`);
    const tag = await unfold(page, "select[name=tag]");
    await tag.selectOption({ index: 1 });
    const chosen = await tag.inputValue();
    await submit(page, page.locator("details:has(> div select[name=tag]) > div > .acts .btn"));
    assert.ok((await page.locator(".chip").innerText()).includes(chosen));
    const people = await page.locator("a.name").allInnerTexts();
    assert.ok(people.length > 0);
    await (await unfold(page, "#f-list-name")).fill(list);
    await submit(page, page.locator("form:has(#f-list-name) button"));
    await visit(page, `${MAPLE}/lists`);
    await submit(page, page.locator("main .rows a", { hasText: list }));
    assert.deepEqual(await page.locator("a.name").allInnerTexts(), people);
    await page.close();
  });

  test(`a private note is read by its writer and by no one else, ${how}`, patient, async () => {
    const page = await tab({ as: "marisol", nojs });
    const words = newName("Waa xafidan");
    await visit(page, `${MAPLE}/people?q=Pao+Vang`);
    await submit(page, page.locator("a.name").first());
    const person = page.url();
    await (await unfold(page, "#n-body")).fill(words);
    await page.check("input[name=private][value=yes]");
    await submit(page, page.locator("form:has(#n-body) button"));
    assert.ok(!(await page.content()).includes(words), "a private note stands on the person's page");
    await submit(page, page.locator(".seal a").first());
    assert.equal(await page.inputValue("#f-body"), words);
    const note = page.url();
    await page.close();

    const other = await tab({ as: "denise", nojs });
    await visit(other, person);
    assert.ok(!(await other.content()).includes(words));
    await visit(other, note, [403, 404]);
    await other.close();
  });

  test(`a file is brought in and taken back, ${how}`, patient, async () => {
    const page = await tab({ as: "denise", nojs });
    const file = nojs ? "civicrm.csv" : "solidarity_tech.csv";
    await upload(page, "maple-court", file);
    if (page.url().endsWith("/mapping")) await submit(page, page.locator("form[action$='/mapping'] .go"));
    const address = page.url();
    const counts = async () => (await page.locator(".facts").first().locator("dd").allInnerTexts()).map((n) => Number(n.replace(/\D/gu, "")));
    const [made, changed, same, refused] = await counts();
    assert.ok(made + changed > 0, "the file would do nothing");

    // One may look at the columns again before starting.
    await visit(page, `${address}/mapping`);
    await submit(page, page.locator("form[action$='/mapping'] .go"));
    assert.equal(page.url(), address);
    await runImport(page, page.locator("form[action$='/start'] .go"));
    assert.deepEqual(await counts(), [made, changed, same, refused], "the preview promised something else");

    await visit(page, `${address}/outcomes`);
    assert.equal(await page.locator("tbody tr").count(), made + changed + same + refused);
    const person = await page.locator("tbody a").first().getAttribute("href");
    await visit(page, person, 200);

    await visit(page, `${address}/undo`);
    await runImport(page, page.locator("form[action$='/undo'] button"));
    const back = await page.locator("section .facts dd").allInnerTexts();
    assert.deepEqual(back.map(Number), [made + changed, 0], "not all of it was taken back");
    await page.close();
  });
}

test("a long import tells how far it is, and then that it is done", patient, async () => {
  const page = await tab({ as: "denise" });
  await visit(page, `${MAPLE}/imports`);
  const stamp = newName("");
  const rows = Array.from({ length: 1500 }, (_, row) => `Test${row}${stamp},test${row}@example.org`);
  await page.setInputFiles("#f-file", { name: "long.csv", mimeType: "text/csv", buffer: Buffer.from(["First name,Email", ...rows].join("\n")) });
  await submit(page, page.locator("main form[enctype] .go"));
  if (page.url().endsWith("/mapping")) await submit(page, page.locator("form[action$='/mapping'] .go"));
  const address = page.url();
  await submit(page, page.locator("form[action$='/start'] .go"));
  const job = page.locator(".job");
  assert.equal(await job.count(), 1, "the page of a running import was not seen");
  await expectAccessible(page);
  // The script puts the end in place; nothing is pressed.
  await job.locator("a.go").waitFor({ timeout: 60_000 });
  await submit(page, job.locator("a.go"));
  assert.equal(await page.locator(".job").count(), 0);
  await visit(page, `${address}/undo`);
  await runImport(page, page.locator("form[action$='/undo'] button"));
  await page.close();
});

test("a person is added with the keyboard alone", patient, async () => {
  const page = await tab({ as: "marisol" });
  const name = newName("Nimco");
  await visit(page, `${MAPLE}/people`);
  const tabTo = async (selector) => {
    for (let stop = 0; stop < 80; stop += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
    }
    assert.fail(`the Tab key does not reach ${selector}`);
  };
  await tabTo("main a.go");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  await tabTo("[name=name]");
  await page.keyboard.type(name);
  await tabTo("[name='phone.1']");
  await page.keyboard.type("612 555 0187");
  // Enter in a field saves; it adds no row and removes none.
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  assert.equal((await page.locator("h1").innerText()).trim(), name);
  assert.equal(await page.locator(".reach a[href^='tel:']").count(), 1);
  await page.close();
});

for (const dark of [false, true]) {
  test(`the page for the six digits, ${dark ? "dark" : "light"}`, patient, async () => {
    const page = await open(browser, { dark, width: 320, height: 740 });
    await visit(page, "/sign-in");
    await page.fill("input[type=email]", `nobody${Date.now()}@example.org`);
    await submit(page, page.locator("main form button.go"));
    assert.equal(new URL(page.url()).pathname, "/sign-in/code");
    await expectAccessible(page);
    await expectWithinBudget(page, () => visit(page, "/sign-in/code"), { bytes: 60 * 1024, requests: 8 });
    const code = page.locator("[name=code]");
    assert.equal(await code.getAttribute("autocomplete"), "one-time-code");
    assert.equal(await code.evaluate((field) => getComputedStyle(field).direction), "ltr");
    await code.fill("12");
    await page.locator("main form button.go").click();
    await page.locator(".err, [role=alert]").first().waitFor();
    await page.context().close();
  });
}
