/**
 * Call: commands asked for by others than a terminal, as the server does. Begin with {@link workbench.cli.call.Commands}: it
 * tells which {@link workbench.cli.call.Operation}s there are, and runs a {@link workbench.cli.call.Call} of one on the study
 * that is open already, giving what came of it as {@link workbench.cli.call.Called}. The one class behind it is
 * {@link workbench.cli.StudyCommands}.
 */
@NullMarked
package workbench.cli.call;

import org.jspecify.annotations.NullMarked;
