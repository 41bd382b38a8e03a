package org.groundswell.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.campaign.support.AllEndpoints;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.campaign.support.TestThings;
import org.groundswell.localstack.access.AccessMatrix;
import org.groundswell.localstack.access.Caller;
import org.groundswell.platform.security.Roles;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A link of another site brings the session along (ADR 030), so reading must not change anything. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ReadingChangesNothingTest {

    /** That somebody was there is written down, and what they saw. */
    private static final String OF_WHO_READS = "audit_entry|person_session|flyway_schema_history";

    /** What runs in the background changes tables too, but not each time. */
    private static final int ROUNDS = 3;

    @Inject
    Jdbi jdbi;

    @TestHTTPResource
    URI service;

    @Test
    void reading_changesNothing() {
        Set<String> changedEachTime = new HashSet<>(contents().keySet());
        for (int round = 0; round < ROUNDS && !changedEachTime.isEmpty(); round++) {
            Map<String, UUID> things = TestThings.ofACampaign();
            Caller member = Caller.with(Roles.CAMPAIGN_MANAGER, TestPeople.token("manager", TestPeople.PASSWORD));
            Map<String, String> before = contents();
            read(things, member);
            read(things, Caller.with(Roles.ADMINISTRATOR, TestPeople.adminToken()));
            changedEachTime.retainAll(changed(before));
        }

        assertThat(changedEachTime).isEmpty();
    }

    private void read(Map<String, UUID> things, Caller reader) {
        URI address = URI.create(service.toString().replaceAll("/$", ""));
        assertThat(AccessMatrix.ofOwn(address, AllEndpoints.get(), things, List.of())
                        .leaksTo(reader))
                .isEmpty();
    }

    /** A comparison that sees no change at all would be green as well. */
    @Test
    void theComparison_seesWhatChanges() {
        Map<String, String> before = contents();

        TestThings.ofACampaign();

        assertThat(changed(before))
                .contains("campaign", "call_to_action", "letter_version", "payer_response", "meeting");
    }

    private Collection<String> changed(Map<String, String> before) {
        Map<String, String> after = contents();
        return before.keySet().stream()
                .filter(table -> !before.get(table).equals(after.get(table)))
                .toList();
    }

    private Map<String, String> contents() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT tablename
                        FROM pg_tables
                        WHERE schemaname = 'public'
                          AND tablename !~ :ofWhoReads
                        """)
                .bind("ofWhoReads", "^(%s)$".formatted(OF_WHO_READS))
                .mapTo(String.class)
                .collect(Collectors.toMap(Function.identity(), table -> content(handle, table))));
    }

    private static String content(Handle handle, String table) {
        return handle.createQuery("""
                        SELECT count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '')
                        FROM <table> t
                        """)
                .define("table", table)
                .mapTo(String.class)
                .one();
    }
}
