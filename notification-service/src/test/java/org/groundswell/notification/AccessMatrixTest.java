package org.groundswell.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.quarkus.test.common.ResourceArg;
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

/** Every role × every endpoint × the deliveries of a foreign campaign × every way to write the path. */
@QuarkusTest
@WithTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class AccessMatrixTest {

    private static final String DIAGNOSTIC = "Zugzwang says 550";
    private static final String PROBLEM = "Zugzwang was not rendered";

    @Inject
    PersonTokens tokens;

    @Inject
    Jdbi jdbi;

    @TestHTTPResource
    URI service;

    private final Map<String, UUID> things = new HashMap<>();
    private UUID campaign;
    private UUID stakeholder;

    @BeforeEach
    void aDeliveryOfACampaign() {
        campaign = UUID.randomUUID();
        stakeholder = UUID.randomUUID();
        UUID call = UUID.randomUUID();
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO call_to_action (id, campaign_id, version, state, opens_on, closes_on, channels, launched, correlation_id)
                            VALUES (:call, :campaign, 1, 'closed', '2020-01-01', '2020-02-01', '{email}', '{}', 'test')
                            """)
                    .bind("call", call)
                    .bind("campaign", campaign)
                    .execute();
            UUID delivery = handle.createQuery("""
                            INSERT INTO delivery
                                (ask_id, step, channel, stakeholder_id, campaign_id, call_to_action_id, kind, market,
                                 covered_lives, language, contact_hash, requested_at, state, changed_at, problem_at,
                                 reason, diagnostic)
                            VALUES (uuidv7(), 0, 'email', :stakeholder, :campaign, :call, 'employer', 'North', 12, 'en', '',
                                :now, 'in_doubt', :now, :now, 'unknown', :diagnostic)
                            RETURNING id
                            """)
                    .bind("stakeholder", stakeholder)
                    .bind("campaign", campaign)
                    .bind("call", call)
                    .bind("now", Instant.EPOCH)
                    .bind("diagnostic", DIAGNOSTIC)
                    .mapTo(UUID.class)
                    .one();
            UUID batch = handle.createQuery("""
                            INSERT INTO batch (campaign_id, call_to_action_id, channel, state, pieces, created_at, problem)
                            VALUES (:campaign, :call, 'print', 'rendered', 1, :now, :problem)
                            RETURNING id
                            """)
                    .bind("campaign", campaign)
                    .bind("call", call)
                    .bind("now", Instant.EPOCH)
                    .bind("problem", PROBLEM)
                    .mapTo(UUID.class)
                    .one();
            things.putAll(Map.of("calls-to-action", call, "deliveries", delivery, "batches", batch));
        });
    }

    private List<Endpoint> endpoints() {
        List<Endpoint> all = new ArrayList<>(Endpoints.of(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("org.groundswell.notification", "org.groundswell.platform")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList()));
        Set<String> roles = Set.of(Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER);
        for (String list : List.of(
                "deliveries?state=in_doubt",
                "deliveries?stakeholderId=" + stakeholder,
                "deliveries?callToActionId=" + things.get("calls-to-action"),
                "deliveries/failures?callToActionId=" + things.get("calls-to-action"),
                "batches?campaignId=" + campaign)) {
            all.add(new Endpoint("GET", "/api/v1/" + list, roles, false, false));
        }
        return all;
    }

    private Caller caller(String role, CampaignAccess access) {
        PersonClaims person = new PersonClaims(UUID.randomUUID(), "outsider", "Outsider", Set.of(role));
        return Caller.with(role, tokens.issue(person, access, Duration.ofMinutes(30)));
    }

    private AccessMatrix matrix() {
        return AccessMatrix.ofForeign(
                URI.create(service.toString().replaceAll("/$", "")), endpoints(), things, List.of(DIAGNOSTIC, PROBLEM));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER, "none"})
    void outsiders_findNoLeak(String role) {
        assertThat(matrix().leaksTo(caller(role, CampaignAccess.NONE))).isEmpty();
    }

    @Test
    void whoeverIsNotSignedIn_findsNoLeak() {
        assertThat(matrix().leaksTo(Caller.anonymous())).isEmpty();
    }

    /** A matrix that finds nothing at all would be green as well. */
    @Test
    void theMatrix_findsALeak_whereThereIsOne() {
        assertThat(matrix().leaksTo(caller(Roles.CAMPAIGN_MANAGER, CampaignAccess.of(Set.of(campaign)))))
                .anyMatch(leak -> leak.startsWith("GET /api/v1/deliveries/{id} as campaign-manager"));
    }
}
