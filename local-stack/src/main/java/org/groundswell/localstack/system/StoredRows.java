package org.groundswell.localstack.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.groundswell.localstack.launcher.LocalStack;
import org.groundswell.localstack.launcher.Service;

/** A look at what the services have stored, to hold their answers against it. */
public final class StoredRows {

    private final LocalStack stack;

    StoredRows(LocalStack stack) {
        this.stack = stack;
    }

    /** The state of each delivery of a call to action, by delivery. */
    public Map<String, String> deliveries(String callToActionId) {
        return pairs(
                Service.NOTIFICATION, "SELECT id, state FROM delivery WHERE call_to_action_id = ?", callToActionId);
    }

    /** How many deliveries of a call to action are in this state. */
    public long count(String callToActionId, String state) {
        return number(
                "SELECT count(*) FROM delivery WHERE call_to_action_id = ? AND state = '" + state + "'",
                callToActionId);
    }

    /** How many letters of a call to action stand in files for a mail house. */
    public long printedLetters(String callToActionId) {
        return number("""
                SELECT coalesce(sum(f.pieces), 0)
                FROM batch_file f
                JOIN batch b ON b.id = f.batch_id
                WHERE b.call_to_action_id = ? AND f.kind = 'letters'
                """, callToActionId);
    }

    /** The ask of each delivery of a call to action, by delivery. */
    public Map<String, String> askOfDelivery(String callToActionId) {
        return pairs(
                Service.NOTIFICATION, "SELECT id, ask_id FROM delivery WHERE call_to_action_id = ?", callToActionId);
    }

    /** The stakeholder of each ask of a call to action, by ask. */
    public Map<String, String> asks(String callToActionId) {
        return pairs(
                Service.STAKEHOLDER, "SELECT id, stakeholder_id FROM ask WHERE call_to_action_id = ?", callToActionId);
    }

    private long number(String sql, String callToActionId) {
        try (Connection connection = DriverManager.getConnection(stack.jdbcUrl(Service.NOTIFICATION));
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(callToActionId));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> pairs(Service service, String sql, String callToActionId) {
        try (Connection connection = DriverManager.getConnection(stack.jdbcUrl(service));
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(callToActionId));
            Map<String, String> pairs = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    pairs.put(rows.getString(1), rows.getString(2));
                }
            }
            return pairs;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
