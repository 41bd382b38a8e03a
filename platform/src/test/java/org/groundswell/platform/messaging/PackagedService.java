package org.groundswell.platform.messaging;

import io.quarkus.bootstrap.app.CuratedApplication;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The small service of {@code platform.app}, packaged as Quarkus packages any service, so that it runs as a process of its own. */
final class PackagedService {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path BUILD = TARGET.resolve("killed-service");

    private PackagedService() {}

    /** The jar to run. */
    static Path build() throws Exception {
        Path classes = BUILD.resolve("classes");
        copy(TARGET.resolve("classes"), "", classes);
        for (String part : new String[] {"org/groundswell/platform/app", "db/migration", "application.properties"}) {
            copy(TARGET.resolve("test-classes"), part, classes);
        }
        QuarkusBootstrap bootstrap = QuarkusBootstrap.builder()
                .setApplicationRoot(classes)
                .setProjectRoot(TARGET.getParent())
                .setTargetDirectory(BUILD)
                .setBaseName("killed-service")
                .setMode(QuarkusBootstrap.Mode.PROD)
                .setLocalProjectDiscovery(true)
                .setIsolateDeployment(true)
                .build();
        try (CuratedApplication application = bootstrap.bootstrap()) {
            return application
                    .createAugmentor()
                    .createProductionApplication()
                    .getJar()
                    .getPath();
        }
    }

    private static void copy(Path from, String part, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from.resolve(part))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
