/** The background of a browser in which it is a page: it holds documents itself. */
import { Readings } from '../afar/readings.ts';
import './background.ts';
import { readPagesBy } from './read-page.ts';

const readings = new Readings();
readPagesBy((tabId, snapshot) => readings.read(tabId, snapshot));
