/** How a person likes the pages (theme, column widths, folded parts): kept in this browser, never in the study. */
const PREFIX = 'workbench.setting.';

/** The setting `name`, or `otherwise` if none was made. */
export function setting(name, otherwise = null) {
  const kept = localStorage.getItem(PREFIX + name);
  return kept === null ? otherwise : JSON.parse(kept);
}

export function keepSetting(name, value) {
  localStorage.setItem(PREFIX + name, JSON.stringify(value));
}
