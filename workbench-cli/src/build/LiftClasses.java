import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Rewrites a jar's classes of before Java 8 as Java 8 has them, with stack maps: the JVM keeps no older ones in its cache
 * for a quick start, and picocli is compiled for Java 5. Run by the launcher after a build, on JDK 24 or later:
 * {@code java LiftClasses.java IN.jar OUT.jar}.
 */
class LiftClasses {
    private static final int JAVA_8 = 52;
    private static final int MAJOR_VERSION_AT = 7;

    public static void main(String[] paths) throws IOException {
        try (JarFile in = new JarFile(Path.of(paths[0]).toFile());
                OutputStream file = Files.newOutputStream(Path.of(paths[1]));
                JarOutputStream out = new JarOutputStream(file)) {
            ClassFile classes = classes(in);
            for (JarEntry entry : in.stream().toList()) {
                JarEntry copy = new JarEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(copy);
                try (InputStream content = in.getInputStream(entry)) {
                    byte[] bytes = content.readAllBytes();
                    out.write(entry.getName().endsWith(".class") && bytes[MAJOR_VERSION_AT] < JAVA_8 ? lifted(classes, bytes) : bytes);
                }
                out.closeEntry();
            }
        }
    }

    /** Each method is written anew, because only then its stack map is made. */
    private static byte[] lifted(ClassFile classes, byte[] bytes) {
        ClassTransform version = (builder, element) -> {
            if (!(element instanceof ClassFileVersion)) {
                builder.with(element);
            }
        };
        ClassTransform anew = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);
        return classes.transformClass(
                classes.parse(bytes),
                version.andThen(anew).andThen(ClassTransform.endHandler(builder -> builder.withVersion(JAVA_8, 0))));
    }

    /** To know where two types meet, the classes of the jar itself must be known. */
    private static ClassFile classes(JarFile jar) {
        ClassHierarchyResolver own = ClassHierarchyResolver.ofResourceParsing(described -> {
            String name = described.descriptorString();
            JarEntry entry = jar.getJarEntry(name.substring(1, name.length() - 1) + ".class");
            try {
                return entry == null ? null : jar.getInputStream(entry);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ConstantPoolSharingOption.NEW_POOL,
                ClassFile.DeadCodeOption.PATCH_DEAD_CODE,
                ClassFile.ClassHierarchyResolverOption.of(own.orElse(ClassHierarchyResolver.defaultResolver())));
    }
}
