package org.groundswell.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.security.PersonClaims;
import org.groundswell.platform.security.PersonTokens;
import org.groundswell.platform.security.Roles;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class AuditTest {

    @Inject
    PersonTokens tokens;

    @Inject
    AuditTrail trail;

    @Inject
    Jdbi jdbi;

    private RequestSpecification as(String login, String role) {
        PersonClaims person = new PersonClaims(UUID.nameUUIDFromBytes(login.getBytes()), login, login, Set.of(role));
        return given().header("Authorization", "Bearer " + tokens.issue(person, Duration.ofMinutes(1)));
    }

    private List<AuditEntry> of(String person) {
        return trail.page(new AuditSearch(
                Optional.of(person),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                100));
    }

    private static String aLogin() {
        return "p" + UUID.randomUUID();
    }

    @Test
    void aChange_isWrittenDown_withWhoWhatAndFromWhere() {
        String login = aLogin();

        as(login, Roles.VIEWER).post("/api/v1/probe/things/{id}", 7).then().statusCode(204);

        assertThat(of(login)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("POST /api/v1/probe/things/{id}");
            assertThat(entry.path()).isEqualTo("/api/v1/probe/things/7");
            assertThat(entry.status()).isEqualTo(204);
            assertThat(entry.roles()).containsExactly("viewer");
            assertThat(entry.detail()).isEqualTo("{\"thing\":\"7\"}");
            assertThat(entry.address()).isNotBlank();
            assertThat(entry.correlation()).isNotBlank();
        });
    }

    @Test
    void reading_isWrittenDown_whereViewersMayNot_andNotWhereTheyMay() {
        String login = aLogin();

        as(login, Roles.APPROVER).get("/api/v1/probe/contacts").then().statusCode(200);
        as(login, Roles.VIEWER).get("/api/v1/probe/me").then().statusCode(200);

        assertThat(of(login)).extracting(AuditEntry::action).containsExactly("GET /api/v1/probe/contacts");
    }

    @Test
    void whatWasRefused_isWrittenDown() {
        String login = aLogin();

        as(login, Roles.VIEWER).get("/api/v1/probe/contacts").then().statusCode(403);

        assertThat(of(login))
                .singleElement()
                .satisfies(entry -> assertThat(entry.status()).isEqualTo(403));
    }

    @Test
    void otherServices_inTheirOwnName_areNobody() {
        String login = aLogin();

        as(login, Roles.SERVICE).post("/api/v1/probe/things/{id}", 8).then().statusCode(204);

        assertThat(of(login)).isEmpty();
    }

    @Test
    void chain_isWhole_whenManyWriteAtOnce() {
        String login = aLogin();

        IntStream.range(0, 40).parallel().forEach(i -> as(login, Roles.VIEWER).post("/api/v1/probe/things/{id}", i));

        assertThat(of(login)).hasSize(40);
        as("admin", Roles.ADMINISTRATOR)
                .get("/api/v1/audit/verification")
                .then()
                .statusCode(200)
                .body("intact", is(true))
                .body("notedFound", is(true));
    }

    @Test
    void entries_canNeitherBeChangedNorTakenOut() {
        as(aLogin(), Roles.VIEWER).post("/api/v1/probe/things/{id}", 9);

        for (String sql : List.of(
                "UPDATE audit_entry SET person = 'somebody else'", "DELETE FROM audit_entry", "TRUNCATE audit_entry")) {
            assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(sql)))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void whatSomebodyWithAllRightsChanged_isFound() {
        String login = aLogin();
        for (int i = 0; i < 3; i++) {
            as(login, Roles.VIEWER).post("/api/v1/probe/things/{id}", i);
        }
        List<AuditEntry> entries = of(login);
        AuditEntry middle = entries.get(1);
        String head = trail.verify(Optional.empty()).head().orElseThrow();

        assertThat(tampered("UPDATE audit_entry SET address = '::1' WHERE seq = " + middle.seq(), head))
                .containsEntry("intact", false)
                .containsEntry("first_broken", middle.seq());
        assertThat(tampered("DELETE FROM audit_entry WHERE seq = " + middle.seq(), head))
                .containsEntry("intact", false)
                .containsEntry("first_broken", middle.seq() + 1);
        assertThat(tampered("DELETE FROM audit_entry WHERE seq >= " + middle.seq(), head))
                .containsEntry("noted_found", false);
        assertThat(trail.verify(Optional.of(head)).notedFound()).isTrue();
    }

    /** What the verification says after it, and then nothing has happened. */
    private Map<String, Object> tampered(String sql, String noted) {
        try (Handle handle = jdbi.open()) {
            handle.begin();
            handle.execute("ALTER TABLE audit_entry DISABLE TRIGGER USER");
            handle.execute(sql);
            Map<String, Object> answer = handle.createQuery("SELECT * FROM verify_audit(:noted)")
                    .bind("noted", noted)
                    .mapToMap()
                    .one();
            handle.rollback();
            return answer;
        }
    }

    @Test
    void trail_isForAdministrators() {
        as(aLogin(), Roles.CAMPAIGN_MANAGER).get("/api/v1/audit").then().statusCode(403);
        as("admin", Roles.ADMINISTRATOR)
                .queryParam("text", "probe/things")
                .get("/api/v1/audit")
                .then()
                .statusCode(200);
    }
}
