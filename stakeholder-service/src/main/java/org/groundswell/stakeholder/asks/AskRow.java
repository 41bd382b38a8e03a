package org.groundswell.stakeholder.asks;

/** The columns of an {@link Ask}, of {@code ask a} joined with {@code call_to_action c}. */
final class AskRow {

    static final String COLUMNS = """
            a.id, c.campaign_id, a.call_to_action_id, a.stakeholder_id, a.kind, a.market, a.language, a.channel, a.covered_lives,
            a.frozen_at, a.acted_at, a.confirmed_at, a.closed_at, a.closed_reason
            """;

    private AskRow() {}
}
