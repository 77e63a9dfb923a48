/**
 * The workbench in the browser: pages and a JSON API on the loopback address. Begin with {@link
 * workbench.web.Routes}, which puts the parts together in the order in which a request meets them: {@link
 * workbench.web.Door} lets in who holds the token, {@link workbench.web.PageFiles} gives the files of the pages, {@link
 * workbench.web.CommandApi} runs commands and gives their JSON, {@link workbench.web.LiveChanges} tells open pages what
 * changed.
 *
 * <p>The API is the commands (docs/decisions/0031): whatever the command line can do and say, the pages can, by the same
 * names. {@link workbench.web.StudyTurns} sees to it that they come one after the other.
 */
@NullMarked
package workbench.web;

import org.jspecify.annotations.NullMarked;
