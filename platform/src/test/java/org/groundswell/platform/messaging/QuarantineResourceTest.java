package org.groundswell.platform.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.app.NoteConsumer;
import org.groundswell.platform.app.NoteEvent.NoteWritten;
import org.groundswell.platform.app.Notes;
import org.groundswell.platform.security.PersonClaims;
import org.groundswell.platform.security.PersonTokens;
import org.groundswell.platform.security.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class QuarantineResourceTest {

    private static final String QUARANTINE = "/api/v1/quarantine";

    @Inject
    Notes notes;

    @Inject
    QuarantineTable table;

    @Inject
    PersonTokens tokens;

    private RequestSpecification as(String role) {
        PersonClaims person = new PersonClaims(UUID.randomUUID(), "ada", "Ada", Set.of(role));
        return given().contentType("application/json")
                .header("Authorization", "Bearer " + tokens.issue(person, Duration.ofMinutes(1)));
    }

    private UUID quarantine(NoteWritten note) {
        notes.publish(List.of(note));
        await("quarantine").until(() -> find(note) != null);
        return find(note);
    }

    private UUID find(NoteWritten note) {
        return table.page("quarantined", null, 500).stream()
                .filter(entry -> note.eventId().equals(entry.eventId()))
                .map(QuarantineEntry::id)
                .findFirst()
                .orElse(null);
    }

    @Test
    void administrator_seesWhatCouldNotBeApplied_andWhy() {
        NoteWritten note = Notes.some(1).getFirst().at(-1);
        UUID id = quarantine(note);

        as(Roles.ADMINISTRATOR)
                .get(QUARANTINE + "?limit=500")
                .then()
                .statusCode(200)
                .body("records.id", hasItem(id.toString()));
        as(Roles.ADMINISTRATOR)
                .get(QUARANTINE + "/" + id)
                .then()
                .statusCode(200)
                .body("record.group", is(NoteConsumer.GROUP))
                .body("record.reason", containsString("note_position"))
                .body("data", containsString(note.text()));
        as(Roles.CAMPAIGN_MANAGER).get(QUARANTINE).then().statusCode(403);
    }

    @Test
    void record_isApplied_whenItIsReplayedCorrected_once() {
        NoteWritten note = Notes.some(1).getFirst();
        UUID id = quarantine(note.at(-1));
        String corrected = new String(EventCatalog.write(note.at(7)));

        as(Roles.ADMINISTRATOR)
                .body("{\"data\": " + corrected + "}")
                .post(QUARANTINE + "/" + id + "/replay")
                .then()
                .statusCode(204);

        assertThat(notes.arrived(List.of(note))).isEqualTo(1);
        as(Roles.ADMINISTRATOR)
                .get(QUARANTINE + "/" + id)
                .then()
                .body("record.state", is("replayed"))
                .body("record.resolvedBy", is("ada"))
                .body("data", nullValue());
        as(Roles.ADMINISTRATOR).post(QUARANTINE + "/" + id + "/replay").then().statusCode(404);
    }

    @Test
    void record_staysInQuarantine_whenItsReplayFails() {
        UUID faulty = quarantine(Notes.some(1).getFirst().at(-1));
        UUID aside = quarantine(Notes.some(1).getFirst().at(NoteConsumer.PUT_ASIDE));

        for (UUID id : List.of(faulty, aside)) {
            as(Roles.ADMINISTRATOR)
                    .post(QUARANTINE + "/" + id + "/replay")
                    .then()
                    .statusCode(409)
                    .body("type", is("/problems/replay-refused"));
            as(Roles.ADMINISTRATOR).get(QUARANTINE + "/" + id).then().body("record.state", is("quarantined"));
        }
    }

    @Test
    void record_isDiscarded_withAReason() {
        UUID id = quarantine(Notes.some(1).getFirst().at(-1));

        as(Roles.ADMINISTRATOR).delete(QUARANTINE + "/" + id).then().statusCode(400);
        as(Roles.ADMINISTRATOR)
                .delete(QUARANTINE + "/" + id + "?reason=a test of theirs")
                .then()
                .statusCode(204);
        as(Roles.ADMINISTRATOR)
                .get(QUARANTINE + "/" + id)
                .then()
                .body("record.state", is("discarded"))
                .body("record.resolution", is("a test of theirs"))
                .body("data", nullValue());
    }
}
