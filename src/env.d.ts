// What a page hands to the components of its prose.
declare namespace App {
  interface Locals {
    /** The piece that is being written out; set by its page. */
    article?: import("./components/prose/article.ts").Article;
  }
}
