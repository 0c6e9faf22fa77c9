import { places } from '../../core/boilerplate/hash.ts';
import type { Features } from '../../core/boilerplate/model.ts';
import type { Example } from './learn-model.ts';

/** How many publishers show each feature, by its place. */
function countPublishers(examples: readonly (Example & { publisher: string })[]): Uint32Array {
  const counts = new Uint32Array(places);
  const seen = new Set<number>();
  let publisher = '';
  for (const example of [...examples].sort((one, other) => one.publisher.localeCompare(other.publisher))) {
    if (example.publisher !== publisher) seen.clear();
    publisher = example.publisher;
    for (const id of example.features.ids) {
      if (seen.has(id)) continue;
      seen.add(id);
      counts[id]! += 1;
    }
  }
  return counts;
}

/** The examples without the features that fewer than `fewest` publishers show: those say nothing of others. */
export function keepShared<T extends Example & { publisher: string }>(examples: readonly T[], fewest: number): T[] {
  const counts = countPublishers(examples);
  return examples.map((example) => {
    const features: Features = { ids: [], values: [] };
    example.features.ids.forEach((id, at) => {
      if (counts[id]! < fewest) return;
      features.ids.push(id);
      features.values.push(example.features.values[at]!);
    });
    return { ...example, features };
  });
}
