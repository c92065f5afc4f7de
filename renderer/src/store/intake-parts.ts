import { IntakePart } from '../../../core/trajectory/intake-questions.ts';
import parts from '../../../resources/intake/questions.json' with { type: 'json' };

/** The parts of the intake with their questions. */
export const INTAKE_PARTS: readonly IntakePart[] = parts.map((part) => IntakePart.parse(part));
