package org.groundswell.localstack.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a part's JVM is called. */
final class JavaCommand {

    private final List<String> words = new ArrayList<>();

    /** With the JDK that runs the launcher. */
    JavaCommand(String heap, Path classArchive) {
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xmx" + heap);
        words.add("-XX:+ExitOnOutOfMemoryError");
        // Written when the program ends in order, and mapped at its next start, which saves about a third of its time.
        // ./run has them written right after the build, since the JVM never renews one whose classes have changed.
        words.add("-XX:+AutoCreateSharedArchive");
        words.add("-XX:SharedArchiveFile=" + classArchive);
        words.add("-Xlog:cds=off");
        words.add("-Xlog:cds+dynamic=off");
        words.add("--enable-native-access=ALL-UNNAMED");
        words.add("-Dfile.encoding=UTF-8");
    }

    JavaCommand with(String flag) {
        words.add(flag);
        return this;
    }

    List<String> running(Path jar) {
        words.add("-jar");
        words.add(jar.toString());
        return List.copyOf(words);
    }

    /** A class from the launcher's own class path. */
    List<String> running(Class<?> main, Object... arguments) {
        words.add("-cp");
        words.add(System.getProperty("java.class.path"));
        words.add(main.getName());
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        return List.copyOf(words);
    }
}
