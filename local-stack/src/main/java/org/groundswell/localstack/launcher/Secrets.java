package org.groundswell.localstack.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** What nobody may know, made at random on the first run and kept in a file that only its owner can read. */
final class Secrets {

    private static final String SHOWN = "admin.password.shown";

    /** Without those that are mistaken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets loadOrMake(Path file) {
        Secrets secrets = new Secrets(file);
        if (Files.exists(file)) {
            secrets.load();
        }
        secrets.makeMissing();
        secrets.save();
        return secrets;
    }

    String jwtSecret() {
        return get("jwt.secret");
    }

    String contactKeys() {
        return get("contact.keys");
    }

    String linkSecret() {
        return get("link.secret");
    }

    String adminPassword() {
        return get("admin.password");
    }

    String databasePassword(String role) {
        return get("database." + role + ".password");
    }

    /** Shown once: later whoever runs it may be somebody else, and it may long have been changed. */
    boolean isAdminPasswordShown() {
        return values.containsKey(SHOWN);
    }

    void adminPasswordWasShown() {
        values.setProperty(SHOWN, "true");
        save();
    }

    private void makeMissing() {
        Base64.Encoder base64 = Base64.getEncoder();
        Base64.Encoder base64url = Base64.getUrlEncoder().withoutPadding();
        values.putIfAbsent("jwt.secret", base64url.encodeToString(key()));
        values.putIfAbsent("contact.keys", "k1:" + base64.encodeToString(key()));
        values.putIfAbsent("link.secret", base64url.encodeToString(key()));
        values.putIfAbsent("admin.password", password());
        values.putIfAbsent("database.postgres.password", base64url.encodeToString(key()));
        for (Service service : Service.values()) {
            values.putIfAbsent("database." + service.shortName() + ".password", base64url.encodeToString(key()));
        }
    }

    private byte[] key() {
        byte[] key = new byte[32];
        random.nextBytes(key);
        return key;
    }

    /** Four groups of five, to be read aloud or typed: about 99 bits. */
    private String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            if (i > 0 && i % 5 == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    private String get(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw LaunchRefused.secretsUnreadable(file, name + " is missing");
        }
        return value;
    }

    private void load() {
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw LaunchRefused.secretsUnreadable(file, String.valueOf(e.getMessage()));
        }
    }

    private void save() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, "Groundswell's secrets. Losing contact.keys loses the contact data in flight.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
