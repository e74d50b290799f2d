// What an editor did that a command cannot work with, told in one sentence without a stack.
export class DeskError extends Error {
  override readonly name = "DeskError";
}
