import { fillDatabase } from '../support/generator-database.ts';
import { generatePlan, type Size } from '../support/generator.ts';
import { probeWords } from './open.ts';

const { dataDir, size } = probeWords();
await fillDatabase(dataDir, generatePlan(size as Size));
