package org.groundswell.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.groundswell.campaign.support.TestThings.EMAIL;
import static org.groundswell.campaign.support.TestThings.LETTER;
import static org.groundswell.campaign.support.TestThings.NAME;
import static org.groundswell.campaign.support.TestThings.PHONE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.support.AllEndpoints;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.campaign.support.TestThings;
import org.groundswell.localstack.access.AccessMatrix;
import org.groundswell.localstack.access.Caller;
import org.groundswell.localstack.access.Endpoint;
import org.groundswell.platform.security.CampaignAccess;
import org.groundswell.platform.security.PersonClaims;
import org.groundswell.platform.security.PersonTokens;
import org.groundswell.platform.security.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every role × every endpoint and page × a foreign campaign × every way to write the path. */
@QuarkusTest
@WithTestResource(TestServers.class)
class AccessMatrixTest {

    @Inject
    PersonTokens tokens;

    @TestHTTPResource
    URI service;

    private final Map<String, UUID> things = new HashMap<>();

    private void aCampaign() {
        things.putAll(TestThings.ofACampaign());
    }

    private Caller caller(String role, CampaignAccess access) {
        PersonClaims person = new PersonClaims(UUID.randomUUID(), "outsider", "Outsider", Set.of(role));
        return Caller.with(role, tokens.issue(person, access, Duration.ofMinutes(30)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER, Roles.VIEWER, Roles.INTEGRATOR, "none"
            })
    void outsiders_findNoLeak(String role) {
        aCampaign();

        assertThat(matrix().leaksTo(caller(role, CampaignAccess.NONE))).isEmpty();
    }

    @Test
    void whoeverIsNotSignedIn_findsNoLeak() {
        aCampaign();

        assertThat(matrix().leaksTo(Caller.anonymous())).isEmpty();
    }

    @Test
    void viewers_seeNoContacts_ofTheirOwnCampaign() {
        aCampaign();
        String login = "v" + UUID.randomUUID();
        UUID viewer = TestPeople.add(login, Roles.VIEWER);
        manager()
                .body(Map.of("negotiator", false))
                .put("/api/v1/campaigns/{id}/members/{person}", things.get("campaigns"), viewer)
                .then()
                .statusCode(200);
        Caller member = Caller.with(Roles.VIEWER, TestPeople.token(login, TestPeople.PASSWORD));

        assertThat(AccessMatrix.ofOwn(address(), AllEndpoints.get(), things, List.of(EMAIL, PHONE))
                        .leaksTo(member))
                .isEmpty();
        assertThat(AccessMatrix.ofOwn(address(), AllEndpoints.get(), things, List.of(LETTER))
                        .leaksTo(member))
                .isNotEmpty();
    }

    /** A matrix that finds nothing at all would be green as well. */
    @Test
    void theMatrix_findsALeak_whereThereIsOne() {
        aCampaign();
        Caller member = Caller.with(Roles.CAMPAIGN_MANAGER, TestPeople.token("manager", TestPeople.PASSWORD));
        List<Endpoint> reading = AllEndpoints.get().stream()
                .filter(endpoint -> endpoint.toString().startsWith("GET /api/v1/campaigns/{"))
                .toList();

        List<String> leaks = AccessMatrix.ofForeign(address(), reading, things, List.of(EMAIL))
                .leaksTo(member);

        assertThat(AllEndpoints.get()).hasSizeGreaterThan(80);
        assertThat(leaks)
                .anyMatch(leak -> leak.contains("the answer holds “%s”".formatted(EMAIL)))
                .anyMatch(leak -> leak.contains("it is a foreign campaign's"));
    }

    private AccessMatrix matrix() {
        return AccessMatrix.ofForeign(address(), AllEndpoints.get(), things, List.of(NAME, LETTER, EMAIL, PHONE));
    }

    private URI address() {
        return URI.create(service.toString().replaceAll("/$", ""));
    }
}
