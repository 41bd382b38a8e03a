package org.groundswell.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Who may connect to which database of a server. */
public final class DatabaseAccess {

    private static final String BY_PASSWORD = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final String url;
    private final String superuserPassword;

    /** @param url of the database {@code postgres} */
    public DatabaseAccess(String url, String superuserPassword) {
        this.url = url;
        this.superuserPassword = superuserPassword;
    }

    /** A database, where it is missing, and the role of the same name that owns it. */
    public void createDatabase(String name, String password) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
                statement.execute("CREATE ROLE " + name + " LOGIN");
            }
            setPassword(connection, name, password);
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
                statement.execute("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name + " could not be made", e);
        }
    }

    /** A new server trusts everyone on this machine, whoever they are. This ends that. */
    void requirePasswords(Path directory) {
        Path rules = directory.resolve("pg_hba.conf");
        try {
            if (Files.readString(rules).equals(BY_PASSWORD)) {
                return;
            }
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                setPassword(connection, "postgres", superuserPassword);
                Files.writeString(rules, BY_PASSWORD);
                statement.execute("SELECT pg_reload_conf()");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("passwords could not be required", e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", superuserPassword);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** DDL takes no parameters; {@code format} with %L quotes the literal on the server. */
    private static void setPassword(Connection connection, String role, String password) throws SQLException {
        try (PreparedStatement quote =
                connection.prepareStatement("SELECT format('ALTER ROLE %I PASSWORD %L', ?::text, ?::text)")) {
            quote.setString(1, role);
            quote.setString(2, password);
            try (ResultSet row = quote.executeQuery();
                    Statement statement = connection.createStatement()) {
                row.next();
                statement.execute(row.getString(1));
            }
        }
    }
}
