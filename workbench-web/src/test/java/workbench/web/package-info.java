/**
 * The server and its pages, tried as people and strangers would: {@link workbench.web.ServedStudy} is a real study behind a
 * real server, {@link workbench.web.Browser} a real browser. What needs one is tagged {@code browser}; it is left out, and
 * said so, where no Chromium is found, but not in CI.
 */
@NullMarked
package workbench.web;

import org.jspecify.annotations.NullMarked;
