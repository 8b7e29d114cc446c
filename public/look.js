// Runs before the first paint of our own pages: theme and text size as they were last time (see components/look.ts).
try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage.getItem('look') ?? '{}'));
} catch {
  // Nothing kept, or not ours: the page follows the system.
}
