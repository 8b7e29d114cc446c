/** How the article's text is set in the focus level. */
export interface Comfort {
  /** Type size in px, 16–32. */
  size: number;
  /** In letter sizes, 1.3–2.2. */
  lineHeight: number;
  /** Width of the column in ch, 45–95. */
  width: number;
  face: 'serif' | 'sans';
  ground: 'auto' | 'light' | 'sepia' | 'dark' | 'contrast';
}

/** On an element that holds a block of the article: its kind; `keep` for byline, date, lead picture. */
export const TEXT = 'data-doc-ro-text';
/** On the element that holds the story. */
export const STORY = 'data-doc-ro-story';
/** On what the story stands in, up to the body: its columns give way. */
export const WAY = 'data-doc-ro-way';

/** Faces with every Vietnamese letter that come with a system or are often installed; the page's own face where none is there. */
const FACES: Record<Comfort['face'], string> = {
  serif: "'Source Serif 4','Literata','Noto Serif',ui-serif,Cambria,Georgia,'Times New Roman','DejaVu Serif',serif",
  sans: "'Be Vietnam Pro',system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,'DejaVu Sans',sans-serif",
};

interface Ground {
  scheme: 'light' | 'dark';
  paper: string;
  ink: string;
  quiet: string;
  link: string;
}

/** Ink on paper at 7:1 or better, quiet ink and links at 4.5:1 or better. */
export const GROUNDS: Record<Exclude<Comfort['ground'], 'auto'>, Ground> = {
  light: { scheme: 'light', paper: '#ffffff', ink: '#1b1d20', quiet: '#5a626d', link: '#1d4f91' },
  sepia: { scheme: 'light', paper: '#f6eddc', ink: '#3a2c1c', quiet: '#6a573e', link: '#7a3e12' },
  dark: { scheme: 'dark', paper: '#16191d', ink: '#dfe3e8', quiet: '#9aa4b0', link: '#8fc0fa' },
  contrast: { scheme: 'dark', paper: '#000000', ink: '#ffffff', quiet: '#ffffff', link: '#ffe45c' },
};

/** A headline is as large as on paper, but no larger than the window bears: six lines of it on a phone are a wall. */
const TITLE = 'max(calc(var(--doc-ro-size)*1.25),min(calc(var(--doc-ro-size)*1.7),8vw))';
/** Size of a kind of text against that of a paragraph. */
const SCALE: Record<string, number> = { lead: 1.12, heading: 1.25, caption: 0.82, keep: 0.82 };
/** Width of an average letter against the type size, for the faces above. */
const LETTER = 0.52;

/** What is left beside the way to the story: the masthead. */
const BESIDE = `[${WAY}]>:not([${WAY}],[${STORY}],[${TEXT}])`;

const FOCUS = ':root[data-doc-ro~="focus"]';

/**
 * The style sheet of a choice. Everything hangs on attributes that the reader sets and takes away again, so that off is exact; sizes go by
 * custom properties on the root, so that one sheet says them once.
 */
export function comfortStyle({ size, lineHeight, width, face, ground }: Comfort): string {
  const important = (declarations: Record<string, string>) =>
    Object.entries(declarations)
      .map(([name, value]) => `${name}:${value}!important`)
      .join(';');
  const rule = (selectors: string[], declarations: Record<string, string>) =>
    `${selectors.map((selector) => `${FOCUS} ${selector}`.replace(' :root', '')).join(',')}{${important(declarations)}}`;
  const column = {
    'max-width': 'min(var(--doc-ro-width),100%)',
    'margin-inline': 'auto',
    width: 'auto',
    float: 'none',
  };
  const rules = [
    `${FOCUS}{--doc-ro-size:${size}px;--doc-ro-width:${Math.round(size * LETTER * width)}px}`,
    rule([`[${WAY}]`], { display: 'block', float: 'none', width: 'auto', 'max-width': 'none', columns: 'auto' }),
    rule([`[${STORY}]`], { ...column, display: 'block' }),
    rule([`[${TEXT}]:not([${STORY}] *)`], { ...column, 'box-sizing': 'border-box' }),
    // What the article prints twice is read once, and set like the rest.
    rule([`[${TEXT}]:not([${TEXT}="keep"])`, `[${STORY}] p:not([${TEXT}])`], {
      'font-family': FACES[face],
      'font-size': 'var(--doc-ro-size)',
      'line-height': String(lineHeight),
      'text-align': 'start',
      'letter-spacing': 'normal',
    }),
    rule([`[${TEXT}="title"]:not([${TEXT}="keep"])`], {
      'font-size': TITLE,
      'line-height': String(Math.min(lineHeight, 1.3)),
    }),
    ...Object.entries(SCALE)
      .filter(([kind]) => kind !== 'keep')
      .map(([kind, scale]) =>
        rule([`[${TEXT}="${kind}"]:not([${TEXT}="keep"])`], {
          'font-size': `calc(var(--doc-ro-size)*${scale})`,
          'line-height': String(lineHeight),
        }),
      ),
    rule([`[${TEXT}]:not([${TEXT}="keep"]) :is(span,a,b,strong,i,em,u,font,small,mark,div,p)`], {
      'font-family': 'inherit',
      'font-size': 'inherit',
      'line-height': 'inherit',
    }),
  ];
  if (ground !== 'auto') {
    const { scheme, paper, ink, quiet, link } = GROUNDS[ground];
    const bare = { 'background-color': 'transparent', 'background-image': 'none', color: ink };
    // On the screen alone: paper has a ground of its own, and light ink on it can not be read.
    rules.push(
      '@media screen{',
      `${FOCUS}{${important({ 'color-scheme': scheme, 'background-color': paper, 'background-image': 'none' })}}`,
      rule([`[${WAY}]`, `[${STORY}]`], {
        'background-color': paper,
        'background-image': 'none',
        color: ink,
        'border-color': 'transparent',
      }),
      rule([`[${STORY}] *`, `[${TEXT}]`, `[${TEXT}] *`], bare),
      // The masthead stays; in its own colours it would stand on our paper, with our ink on its ground.
      rule([BESIDE, `${BESIDE} *`], { ...bare, 'border-color': quiet, 'box-shadow': 'none' }),
      rule([`${BESIDE} a`], { color: link }),
      rule([`[${TEXT}="caption"]`, `[${TEXT}="caption"] *`, `[${TEXT}="keep"]`, `[${TEXT}="keep"] *`], {
        color: quiet,
      }),
      rule([`[${TEXT}] a`, `[${STORY}] a`], { color: link }),
      '}',
    );
  }
  return rules.join('\n');
}
