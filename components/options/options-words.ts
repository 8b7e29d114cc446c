import { en, vi } from 'virtual:doc-ro-options-words';
import { addWords } from '../words.ts';

addWords({ vi, en });
