// What the benchmark measures in Node, in one bundle.

export { generateText, locateCards, measureModel } from './model';
export { measureRouting } from './measureRouting';
