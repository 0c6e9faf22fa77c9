import { withoutSoftHyphens } from '../../text/soft-hyphens.ts';
import { UNSEEN } from '../leaves.ts';
import { RARELY, SketchElement } from './sketch-element.ts';
import { SketchText } from './sketch-node.ts';
import { Sketch } from './sketch.ts';

/** What Readability would take out first. */
const LEFT_OUT = new Set(['SCRIPT', 'NOSCRIPT', 'STYLE']);

/** Draws a page. Comments are left out. */
export function toSketch(document: Document): Sketch {
  const { body } = document;
  const sketch = new Sketch();
  const rare = new Set(document.querySelectorAll(RARELY));

  const addText = (text: Text, into: SketchElement, isSeen: boolean): void => {
    const { data } = text;
    const isLeaf = isSeen && /\S/.test(data);
    if (isLeaf) sketch.leaves.push(text);
    // A headline with a soft hyphen in it is the title that is stated without.
    into.appendChild(new SketchText(withoutSoftHyphens(data), isLeaf ? text : null));
  };

  const addElement = (source: Element, into: SketchElement, isSeen: boolean): void => {
    const name = source.nodeName.toUpperCase();
    if (LEFT_OUT.has(name)) return;
    if (isSeen && name === 'IMG') sketch.leaves.push(source);
    const element = new SketchElement(name, source, rare.has(source));
    into.appendChild(element);
    if (source === body) sketch.body = element;
    addAll(source, element, isSeen && !UNSEEN.has(name));
  };

  const addAll = (from: Node, into: SketchElement, isSeen: boolean): void => {
    for (let node = from.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) addText(node as Text, into, isSeen);
      else if (node.nodeType === 1) addElement(node as Element, into, isSeen);
    }
  };

  addAll(document, sketch, true);
  return sketch;
}
