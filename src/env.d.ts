// What a page hands to the components of its prose.
import type { Article } from "./components/prose/article.ts";

declare global {
  namespace App {
    interface Locals {
      /** The piece that is being written out; set by its page. */
      article?: Article;
    }
  }
}
