package org.groundswell.stakeholder.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.stakeholder.directory.StakeholderView.ContactData;
import org.groundswell.stakeholder.directory.StakeholderView.Covered;
import org.groundswell.stakeholder.directory.StakeholderView.Reach;

/** Reads a row of {@code stakeholder} joined with its payer's name. */
final class StakeholderRow {

    private final ResultSet row;
    private final boolean withContact;

    private StakeholderRow(ResultSet row, boolean withContact) {
        this.row = row;
        this.withContact = withContact;
    }

    static StakeholderView read(ResultSet row, boolean withContact) throws SQLException {
        return new StakeholderRow(row, withContact).view();
    }

    private StakeholderView view() throws SQLException {
        return new StakeholderView(
                row.getObject("id", UUID.class),
                Coded.of(StakeholderKind.class, row.getString("kind")),
                name(),
                text("source"),
                text("external_id"),
                person("prefix"),
                person("first_name"),
                person("middle_name"),
                person("last_name"),
                person("suffix"),
                person("full_name"),
                person("title"),
                text("organisation"),
                text("broker"),
                text("funding").map(code -> Coded.of(Funding.class, code)),
                row.getInt("covered_lives"),
                number("employees"),
                number("renewal_month"),
                text("npi"),
                text("specialty"),
                row.getString("language"),
                text("market"),
                cover(),
                withContact ? Optional.of(contact()) : Optional.empty(),
                reach(),
                row.getBoolean("is_minor"),
                withContact ? text("addressee") : Optional.empty(),
                row.getBoolean("is_deceased"),
                List.of((String[]) row.getArray("tags").getArray()),
                text("relationship_owner"),
                row.getBoolean("suppressed"),
                optedOut(),
                Optional.ofNullable(row.getObject("merged_into", UUID.class)),
                row.getLong("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    /** An employer without an organisation goes by the name of whom to speak to there. */
    private Optional<String> name() throws SQLException {
        return isEmployer() && !withContact ? text("organisation") : text("display_name");
    }

    /** Whom to speak to at an employer is contact data, a physician's name is not. */
    private Optional<String> person(String column) throws SQLException {
        return isEmployer() && !withContact ? Optional.empty() : text(column);
    }

    private boolean isEmployer() throws SQLException {
        return row.getString("kind").equals(StakeholderKind.EMPLOYER.code());
    }

    private Optional<Covered> cover() throws SQLException {
        Covered cover = new Covered(
                Optional.ofNullable(row.getObject("payer_id", UUID.class)),
                text("payer_name"),
                text("plan_name"),
                text("line_of_business").map(code -> Coded.of(LineOfBusiness.class, code)),
                Optional.ofNullable(row.getObject("covered_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("covered_until", LocalDate.class)));
        boolean known = cover.payerId().isPresent()
                || cover.planName().isPresent()
                || cover.lineOfBusiness().isPresent();
        return known ? Optional.of(cover) : Optional.empty();
    }

    private ContactData contact() throws SQLException {
        return new ContactData(
                text("email"),
                text("phone"),
                text("address_line1"),
                text("address_line2"),
                text("city"),
                text("state"),
                text("zip"));
    }

    private Reach reach() throws SQLException {
        return new Reach(
                row.getBoolean("email_usable"),
                row.getBoolean("phone_usable"),
                row.getBoolean("address_usable"),
                text("email_retired"),
                text("phone_retired"),
                text("address_retired"));
    }

    private List<String> optedOut() throws SQLException {
        List<String> channels = new ArrayList<>();
        if (row.getBoolean("email_opted_out")) {
            channels.add("email");
        }
        if (row.getBoolean("print_opted_out")) {
            channels.add("print");
        }
        if (row.getBoolean("calls_opted_out")) {
            channels.add("call_list");
        }
        return channels;
    }

    private Optional<String> text(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private Optional<Integer> number(String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
