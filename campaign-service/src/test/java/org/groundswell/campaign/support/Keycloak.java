package org.groundswell.campaign.support;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real Keycloak in a process of its own instead of the stand-in, with one realm, one client and one person: {@code kim}, who is an
 * approver. For the class that asks for it alone, which gets a service of its own: all others sign in through the stand-in.
 */
public class Keycloak implements QuarkusTestResourceLifecycleManager {

    public static final String PERSON = "kim";
    public static final String PASSWORD = "kims password of the tests";

    /** Where the profile {@code keycloak} has unpacked it. */
    private static final String HOME_PROPERTY = "groundswell.tests.keycloak";

    private @Nullable Process process;

    @Override
    public Map<String, String> start() {
        try {
            return Map.of("groundswell.openid.url", start(Path.of(System.getProperty(HOME_PROPERTY))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says about the provider is to come after what {@link TestServers} says. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    private String start(Path home) throws IOException {
        int port = freePort();
        Path imports = Files.createDirectories(home.resolve("data/import"));
        Files.writeString(imports.resolve("groundswell-realm.json"), REALM);
        Path script = home.resolve("bin/kc.sh");
        if (!script.toFile().setExecutable(true)) {
            throw new IOException(script + " can't be run");
        }
        ProcessBuilder command = new ProcessBuilder(
                script.toString(),
                "start-dev",
                "--import-realm",
                "--http-port=" + port,
                "--http-management-port=" + freePort());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        process = command.redirectErrorStream(true)
                .redirectOutput(home.resolve("keycloak.log").toFile())
                .start();
        String realm = "http://localhost:%d/realms/groundswell".formatted(port);
        await("Keycloak answers")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> status(realm + "/.well-known/openid-configuration") == 200);
        return realm;
    }

    private static int status(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static final String REALM =
            """
            {
              "realm": "groundswell", "enabled": true, "sslRequired": "none",
              "roles": {"realm": [{"name": "approver"}, {"name": "something-else"}]},
              "users": [{
                "username": "%s", "enabled": true, "emailVerified": true, "email": "kim@riverbend.example",
                "firstName": "Kim", "lastName": "Okafor", "realmRoles": ["approver", "something-else"],
                "credentials": [{"type": "password", "value": "%s", "temporary": false}]
              }],
              "clients": [{
                "clientId": "%s", "enabled": true, "publicClient": false, "secret": "%s", "redirectUris": ["*"],
                "standardFlowEnabled": true, "attributes": {"pkce.code.challenge.method": "S256"},
                "protocolMappers": [{
                  "name": "roles", "protocol": "openid-connect", "protocolMapper": "oidc-usermodel-realm-role-mapper",
                  "config": {"claim.name": "groups", "multivalued": "true", "jsonType.label": "String",
                             "id.token.claim": "true", "access.token.claim": "true"}
                }]
              }]
            }
            """.formatted(PERSON, PASSWORD, OpenIdProviderStandIn.CLIENT, OpenIdProviderStandIn.SECRET);
}
