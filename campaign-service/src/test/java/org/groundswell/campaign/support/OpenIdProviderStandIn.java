package org.groundswell.campaign.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The organisation's OpenID provider, so truly outside: whoever the request says by {@code login_hint} is signed in at once. Gives
 * tokens for a code once, and only to who knows the secret of PKCE.
 */
public final class OpenIdProviderStandIn {

    public static final String CLIENT = "groundswell-tests";
    public static final String SECRET = "a secret of the tests, and long enough for all";

    private static final String URL_PROPERTY = "groundswell.tests.openid-provider";

    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final KeyPair keys;
    private final String issuer;

    private record Asked(String challenge, String nonce, String who) {}

    private OpenIdProviderStandIn(HttpServer server) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        issuer = "http://localhost:" + server.getAddress().getPort();
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, 200, """
                    {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                     "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                     "id_token_signing_alg_values_supported": ["RS256"], "code_challenge_methods_supported": ["S256"]}
                    """.formatted(issuer)));
        server.createContext("/keys", exchange -> answer(exchange, 200, keys()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
    }

    /** Once for the JVM, whichever class loader asks. */
    public static synchronized String url() {
        String running = System.getProperty(URL_PROPERTY);
        if (running == null) {
            try {
                HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                running = new OpenIdProviderStandIn(server).issuer;
                server.start();
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            System.setProperty(URL_PROPERTY, running);
        }
        return running;
    }

    private String keys() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return """
            {"keys": [{"kty": "RSA", "kid": "1", "use": "sig", "alg": "RS256", "n": "%s", "e": "%s"}]}
            """.formatted(
                        base64(key.getModulus().toByteArray()),
                        base64(key.getPublicExponent().toByteArray()));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        if (!"S256".equals(asked.get("code_challenge_method"))) {
            answer(exchange, 400, "{}");
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(
                code,
                new Asked(
                        asked.get("code_challenge"),
                        asked.getOrDefault("nonce", ""),
                        asked.getOrDefault("login_hint", "nobody")));
        exchange.getResponseHeaders()
                .set("Location", "%s?code=%s&state=%s".formatted(asked.get("redirect_uri"), code, asked.get("state")));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Asked asked = codes.remove(sent.getOrDefault("code", ""));
        if (asked == null || !asked.challenge().equals(challenge(sent.getOrDefault("code_verifier", "")))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        answer(exchange, 200, """
            {"id_token": "%1$s", "access_token": "%1$s", "token_type": "Bearer", "expires_in": 300}
            """.formatted(idToken(asked)));
    }

    /** Who it is tells the roles: {@code ana:approver,viewer}. */
    private String idToken(Asked asked) {
        String[] nameAndRoles = asked.who().split(":", 2);
        var claims = Jwt.issuer(issuer)
                .subject("subject of " + nameAndRoles[0])
                .audience(CLIENT)
                .claim("preferred_username", nameAndRoles[0])
                .claim("name", "Named " + nameAndRoles[0])
                .claim("sid", "a session of the provider")
                .expiresIn(300);
        if (!asked.nonce().isEmpty()) {
            claims.claim("nonce", asked.nonce());
        }
        if (nameAndRoles.length == 2) {
            claims.claim("groups", Arrays.asList(nameAndRoles[1].split(",")));
        }
        return claims.jws().keyId("1").sign(keys.getPrivate());
    }

    private static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(
                        part -> part[0],
                        part -> URLDecoder.decode(part.length == 2 ? part[1] : "", StandardCharsets.UTF_8)));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
