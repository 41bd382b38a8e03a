package org.groundswell.localstack.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** A program that looks to the launcher like a service: it is ready at once, and tells what it was run with. */
public final class StandIn {

    private StandIn() {}

    public static void main(String[] args) throws IOException {
        System.out.println("the stand-in is up");
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", port), 10);
        byte[] environment = System.getenv().entrySet().stream()
                .map(variable -> variable.getKey() + "=" + variable.getValue())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, environment.length);
            try (exchange) {
                exchange.getResponseBody().write(environment);
            }
        });
        server.start();
    }

    /** A checkout in which every service is this program. */
    static Path installIn(Path home) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, ownClasses());
        for (Service service : Service.values()) {
            Path folder = home.resolve(service.fullName()).resolve("target/quarkus-app");
            Files.createDirectories(folder);
            try (OutputStream file = Files.newOutputStream(folder.resolve("quarkus-run.jar"))) {
                new JarOutputStream(file, manifest).close();
            }
        }
        return home;
    }

    private static String ownClasses() {
        return StandIn.class.getProtectionDomain().getCodeSource().getLocation().toString();
    }
}
