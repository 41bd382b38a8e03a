package org.groundswell.localstack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Tells tools and scripts where the parts of a running system are. */
final class RunningFile {

    private final Path file;

    RunningFile(Path file) {
        this.file = file;
    }

    void write(LocalStack stack) {
        Properties properties = new Properties();
        for (Service service : Service.values()) {
            properties.setProperty(
                    service.shortName() + ".url", stack.service(service).url());
        }
        properties.setProperty("mail.url", stack.mailUrl());
        properties.setProperty("smtp.port", String.valueOf(stack.ports().smtp()));
        properties.setProperty("postgres.port", String.valueOf(stack.ports().postgres()));
        properties.setProperty("kafka.port", String.valueOf(stack.ports().kafka()));
        for (Part part : stack.allParts()) {
            properties.setProperty(part.name() + ".pid", String.valueOf(part.pid()));
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
