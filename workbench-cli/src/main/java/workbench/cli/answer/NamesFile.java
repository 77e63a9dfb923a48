package workbench.cli.answer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import workbench.cli.call.FileUse;

/**
 * The option or parameter names a file, which the command resolves by {@link Surroundings#file}. Who calls the command from
 * elsewhere has to send the file along, or to fetch it.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NamesFile {
    FileUse value();
}
