// The files of a lesson for learning platforms: what each is called.

/** The kinds, with the names of their files and what stands beside the link. */
export const lessonFiles = [
  { kind: "cartridge", name: "lesson.imscc", ending: ".imscc" },
  { kind: "moodle", name: "quiz-moodle.xml", ending: "Moodle XML" },
  { kind: "gift", name: "quiz-gift.txt", ending: "GIFT" },
  { kind: "qti", name: "quiz-qti21.zip", ending: "QTI 2.1" },
  { kind: "h5p", name: "quiz-h5p.zip", ending: "H5P" },
] as const;

/** The Common Cartridge of all lessons. */
export const seriesFile = "lessons.imscc";
