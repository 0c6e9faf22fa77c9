import { expect, test } from 'vitest';
import { checkNode } from '../../src/tasks/check-node.mjs';

test.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '25.1.0'])('Node %s will do', (version) => {
  expect(() => {
    checkNode(version);
  }).not.toThrow();
});

test.each(['18.20.4', '20.18.3', '21.7.0', '22.12.0', '23.11.0'])('Node %s is told which will', (version) => {
  expect(() => {
    checkNode(version);
  }).toThrow(`Node ^20.19 || ^22.13 || >=24; this is ${version}`);
});
