// Every page by night on a desk, in Arabic, from right to left. With
// STARLING_AXE=all: in every language.

import { lookAtPages } from "./looks.mjs";

lookAtPages("ar", { dark: true, width: 1280, height: 900 });
