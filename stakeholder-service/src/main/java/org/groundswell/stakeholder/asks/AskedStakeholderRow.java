package org.groundswell.stakeholder.asks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.stakeholder.directory.StakeholderFields;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@link AskedStakeholder#COLUMNS} by hand: releases read a million of them, and Jdbi looks up each column of a record. */
final class AskedStakeholderRow {

    private AskedStakeholderRow() {}

    static AskedStakeholder read(ResultSet row) throws SQLException {
        return new AskedStakeholder(
                row.getObject("ask_id", UUID.class),
                row.getObject("stakeholder_id", UUID.class),
                Coded.of(StakeholderKind.class, row.getString("ask_kind")),
                row.getString("ask_market"),
                row.getString("ask_language"),
                row.getInt("ask_lives"),
                Coded.of(Channel.class, row.getString("channel")),
                row.getString("email"),
                row.getString("phone"),
                row.getString("address_line1"),
                row.getString("address_line2"),
                row.getString("zip"),
                fields(row));
    }

    private static StakeholderFields fields(ResultSet row) throws SQLException {
        String line = row.getString("line_of_business");
        return new StakeholderFields(
                Coded.of(StakeholderKind.class, row.getString("kind")),
                row.getString("language"),
                row.getString("prefix"),
                row.getString("full_name"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("suffix"),
                row.getString("addressee"),
                row.getBoolean("is_minor"),
                row.getString("title"),
                row.getString("organisation"),
                row.getString("specialty"),
                row.getString("npi"),
                row.getString("city"),
                row.getString("state"),
                row.getString("market"),
                line == null ? null : Coded.of(LineOfBusiness.class, line),
                row.getInt("covered_lives"),
                number(row, "employees"),
                number(row, "renewal_month"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
