package org.groundswell.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.localstack.access.AccessMatrix;
import org.groundswell.localstack.access.Caller;
import org.groundswell.localstack.access.Endpoint;
import org.groundswell.localstack.access.Endpoints;
import org.groundswell.platform.security.CampaignAccess;
import org.groundswell.platform.security.PersonClaims;
import org.groundswell.platform.security.PersonTokens;
import org.groundswell.platform.security.Roles;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every role × every endpoint × the asks of a foreign campaign × every way to write the path. */
@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class AccessMatrixTest {

    private static final String MARKET = "Zugzwang market";
    private static final String AUDIENCE = "Zugzwang audience";
    private static final String EVIDENCE = "Zugzwang evidence";
    private static final String EMAIL = "zugzwang@people.example";

    @Inject
    PersonTokens tokens;

    @Inject
    People people;

    @Inject
    Jdbi jdbi;

    @TestHTTPResource
    URI service;

    private final Map<String, UUID> things = new HashMap<>();
    private UUID campaign;
    private UUID stakeholder;

    @BeforeEach
    void anAskOfACampaign() {
        campaign = UUID.randomUUID();
        UUID call = UUID.randomUUID();
        stakeholder = people.employer(People.aMarket(), 12, "email", UUID.randomUUID() + EMAIL);
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO call_to_action (id, campaign_id, version, state)
                            VALUES (:call, :campaign, 1, 'running')
                            """)
                    .bind("call", call)
                    .bind("campaign", campaign)
                    .execute();
            UUID ask = handle.createQuery("""
                            INSERT INTO ask (call_to_action_id, stakeholder_id, kind, market, language, channel, covered_lives, frozen_at)
                            VALUES (:call, :stakeholder, 'employer', :market, 'en', 'email', 12, :now)
                            RETURNING id
                            """)
                    .bind("call", call)
                    .bind("stakeholder", stakeholder)
                    .bind("market", MARKET)
                    .bind("now", Instant.EPOCH)
                    .mapTo(UUID.class)
                    .one();
            UUID outreach = handle.createQuery("""
                            INSERT INTO outreach
                                (ask_id, stakeholder_id, campaign_id, call_to_action_id, form, proof, origin, evidence,
                                 occurred_at, recorded_at)
                            VALUES (:ask, :stakeholder, :campaign, :call, 'letter', 'observed', 'person:1', :evidence, :now, :now)
                            RETURNING id
                            """)
                    .bind("ask", ask)
                    .bind("stakeholder", stakeholder)
                    .bind("campaign", campaign)
                    .bind("call", call)
                    .bind("evidence", EVIDENCE)
                    .bind("now", Instant.EPOCH)
                    .mapTo(UUID.class)
                    .one();
            UUID audience = UUID.randomUUID();
            handle.createUpdate("""
                            INSERT INTO audience (id, campaign_id, version, name, rule, created_at, changed_at)
                            VALUES (:audience, :campaign, 0, :name, '{"kinds": ["employer"]}', :now, :now)
                            """)
                    .bind("audience", audience)
                    .bind("campaign", campaign)
                    .bind("name", AUDIENCE)
                    .bind("now", Instant.EPOCH)
                    .execute();
            things.putAll(Map.of("calls-to-action", call, "asks", ask, "outreach", outreach, "audiences", audience));
        });
    }

    private List<Endpoint> endpoints() {
        List<Endpoint> all = new ArrayList<>(Endpoints.of(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("org.groundswell.stakeholder", "org.groundswell.platform")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList()));
        Set<String> roles = Set.of(Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER);
        all.add(new Endpoint("GET", "/api/v1/asks?stakeholder=" + stakeholder, roles, false, false));
        all.add(new Endpoint("GET", "/api/v1/asks?callToAction=" + things.get("calls-to-action"), roles, false, false));
        all.add(new Endpoint(
                "GET",
                "/api/v1/stakeholders/" + stakeholder,
                Set.of(Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER),
                false,
                false));
        return all;
    }

    private Caller caller(String role, CampaignAccess access) {
        PersonClaims person = new PersonClaims(UUID.randomUUID(), "outsider", "Outsider", Set.of(role));
        return Caller.with(role, tokens.issue(person, access, Duration.ofMinutes(30)));
    }

    private AccessMatrix matrix() {
        return AccessMatrix.ofForeign(address(), endpoints(), things, List.of(MARKET, EVIDENCE, AUDIENCE));
    }

    private URI address() {
        return URI.create(service.toString().replaceAll("/$", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER, Roles.INTEGRATOR, "none"
            })
    void outsiders_findNoLeak(String role) {
        assertThat(matrix().leaksTo(caller(role, CampaignAccess.NONE))).isEmpty();
    }

    @Test
    void whoeverIsNotSignedIn_findsNoLeak() {
        assertThat(matrix().leaksTo(Caller.anonymous())).isEmpty();
    }

    @Test
    void viewers_seeNoContacts_ofTheirOwnCampaign() {
        Map<String, UUID> own = new HashMap<>(things);
        own.put("stakeholders", stakeholder);

        List<String> leaks = AccessMatrix.ofOwn(address(), endpoints(), own, List.of(EMAIL))
                .leaksTo(caller(Roles.VIEWER, CampaignAccess.of(Set.of(campaign))));

        assertThat(leaks).isEmpty();
    }

    /** A matrix that finds nothing at all would be green as well. */
    @Test
    void theMatrix_findsALeak_whereThereIsOne() {
        assertThat(matrix().leaksTo(caller(Roles.CAMPAIGN_MANAGER, CampaignAccess.of(Set.of(campaign)))))
                .anyMatch(leak -> leak.startsWith("GET /api/v1/asks/{id} as campaign-manager"));
    }
}
