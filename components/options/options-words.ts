import { en, vi } from 'virtual:doc-ro-options-words';
import { addWords } from '../state/words.ts';

addWords({ vi, en });
