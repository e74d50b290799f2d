// Where a program would put its points on a face: the places that detectors measure.
import type { FaceParameters } from "./parameters.ts";
import { skullOf, type Point } from "./skull.ts";

export type Landmark =
  "leftEye" | "rightEye" | "nose" | "leftMouth" | "rightMouth" | "leftEar" | "rightEar" | "chin";

/** The points of a face in units of the drawing (120 by 120); left and right as the reader sees them. */
export function faceLandmarks(p: FaceParameters): Record<Landmark, Point> {
  const s = skullOf(p);
  const x = 60 + p.turn;
  return {
    leftEye: { x: x - s.eyeX, y: s.eyeY },
    rightEye: { x: x + s.eyeX, y: s.eyeY },
    nose: { x, y: s.noseY },
    leftMouth: { x: x - p.mouthWidth * 0.9, y: s.mouthY },
    rightMouth: { x: x + p.mouthWidth * 0.9, y: s.mouthY },
    leftEar: { x: s.left, y: s.earY },
    rightEar: { x: s.right, y: s.earY },
    chin: { x: 60, y: s.chin },
  };
}
