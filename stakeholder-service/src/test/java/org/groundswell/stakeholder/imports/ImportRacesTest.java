package org.groundswell.stakeholder.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.security.Roles;
import org.groundswell.stakeholder.OtherServices;
import org.groundswell.stakeholder.People;
import org.groundswell.stakeholder.asks.Ask;
import org.groundswell.stakeholder.asks.AsksOf;
import org.groundswell.stakeholder.asks.Launches;
import org.groundswell.stakeholder.asks.SavedAudiences;
import org.groundswell.stakeholder.directory.DirectoryLock;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Imports that meet a freeze, each other, their own death, and somebody who was forgotten. Each order is planted. */
@QuarkusTest
@WithTestResource(EmbeddedServers.class)
@TestSecurity(user = "ann", roles = Roles.CAMPAIGN_MANAGER)
class ImportRacesTest {

    @Inject
    Jdbi jdbi;

    @Inject
    DirectoryLock directory;

    @Inject
    SavedAudiences audiences;

    @Inject
    OtherServices campaignService;

    @Inject
    AsksOf asksOf;

    @Inject
    Clock clock;

    private final ImportApi api = new ImportApi();
    private final String market = People.aMarket();
    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void undo_waitsForAFreeze_andIsRefusedSinceItAskedSomebody() {
        String id = committed("1,Ada,Boston", "2,Bea,Boston");
        UUID ada = stakeholder("1");

        CompletableFuture<ValidatableResponse> undo = QuarkusTransaction.requiringNew()
                .call(() -> {
                    directory.holdStill();
                    CompletableFuture<ValidatableResponse> asked =
                            CompletableFuture.supplyAsync(() -> api.step(id, "undo"));
                    awaitSomebodyWaitingForTheDirectory();
                    ask(ada);
                    return asked;
                });

        undo.join().statusCode(200).body("state", is("committed"));
        assertThat(stakeholder("1")).isEqualTo(ada);
    }

    @Test
    void freeze_waitsForAnImport_andAsksNobodyWhomItTookAway() {
        committed("1,Ada,Boston", "2,Bea,Boston");
        UUID ada = stakeholder("1");
        Launches launch = Launches.of(audiences.of(market), clock.instant());

        QuarkusTransaction.requiringNew().run(() -> {
            directory.change();
            campaignService.say(Topic.CAMPAIGN_EVENTS, launch.launched(1));
            awaitSomebodyWaitingForTheDirectory();
            jdbi.useHandle(handle -> handle.execute("DELETE FROM stakeholder WHERE id = ?", ada));
        });

        asksOf.awaitFrozen(launch.callToActionId(), 1);
        assertThat(asksOf.callToAction(launch.callToActionId()))
                .extracting(Ask::stakeholderId)
                .containsExactly(stakeholder("2"));
    }

    @Test
    void twoCommitsAtOnce_addEverybodyOnce() {
        List<String> both = Stream.of("Boston", "Salem")
                .map(city -> checked("1,Ada," + city, "2,Bea," + city))
                .toList();

        List<JsonPath> reports =
                both.stream().map(id -> CompletableFuture.supplyAsync(() -> api.commit(id))).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(reports).extracting(report -> report.getInt("report.new")).containsExactlyInAnyOrder(2, 0);
        assertThat(reports)
                .extracting(report -> report.getInt("report.changed"))
                .containsExactlyInAnyOrder(0, 2);
        assertThat(count("stakeholder WHERE source = :source")).isEqualTo(2);
    }

    @Test
    void commit_isBegunAgain_whenItsConnectionDiesInTheMiddle() {
        committed("1,Ada,Boston");
        String id = checked("1,Ada,Salem", "2,Bea,Salem");

        CompletableFuture<JsonPath> commit = QuarkusTransaction.requiringNew().call(() -> {
            jdbi.useHandle(
                    handle -> handle.execute("SELECT FROM stakeholder WHERE id = ? FOR UPDATE", stakeholder("1")));
            CompletableFuture<JsonPath> begun = CompletableFuture.supplyAsync(() -> api.commit(id));
            int holder = jdbi.withHandle(handle -> handle.createQuery("SELECT pg_backend_pid()")
                    .mapTo(Integer.class)
                    .one());
            await("the import at the locked row").until(() -> killedWaitingFor(holder) == 1);
            return begun;
        });

        commit.join();
        await("committed")
                .until(() -> count("stakeholder_import WHERE id = '" + id + "' AND state = 'committed'") == 1);
        assertThat(count("stakeholder WHERE source = :source AND city = 'Salem'"))
                .isEqualTo(2);
        assertThat(count("stakeholder_import_change WHERE import_id = '" + id + "'"))
                .isEqualTo(2);
    }

    @Test
    @TestSecurity(
            user = "ann",
            roles = {Roles.CAMPAIGN_MANAGER, Roles.ADMINISTRATOR})
    void erased_isRefused_whenAFileBringsThemAgain() {
        committed("1,Ada,Boston");
        given().post("/api/v1/stakeholders/" + stakeholder("1") + "/erase")
                .then()
                .statusCode(204);

        String id = checked("1,Ada,Boston", "2,Bea,Boston");

        JsonPath report = api.commit(id);
        assertThat(report.getInt("report.new")).isEqualTo(1);
        assertThat(report.getInt("report.faulty")).isEqualTo(1);
        assertThat(api.faultyRows(id)).contains("asked to be forgotten").doesNotContain("Ada");
        assertThat(count("stakeholder WHERE source = :source AND external_id = '1-" + tag + "'"))
                .isZero();
    }

    private String committed(String... rows) {
        String id = checked(rows);
        api.commit(id);
        return id;
    }

    /** @param rows number, first name, city */
    private String checked(String... rows) {
        StringBuilder file = new StringBuilder("ID,First Name,City,Last Name,Email,Market\n");
        for (String row : rows) {
            String[] cells = row.split(",");
            file.append("%1$s-%4$s,%2$s,%3$s,%4$s,%2$s.%4$s@example.org,%5$s\n"
                    .formatted(cells[0], cells[1], cells[2], tag, market));
        }
        String id = api.uploaded("physician", file.toString());
        api.check(id);
        return id;
    }

    private UUID stakeholder(String number) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM stakeholder WHERE source = :source AND external_id = :number || '-' || :tag")
                .bind("source", api.source())
                .bind("number", number)
                .bind("tag", tag)
                .mapTo(UUID.class)
                .one());
    }

    private void awaitSomebodyWaitingForTheDirectory() {
        await("somebody waiting for the directory")
                .until(() -> count("pg_locks WHERE locktype = 'advisory' AND NOT granted") == 1);
    }

    /** Ends the connections that wait for a row which another one holds. */
    private long killedWaitingFor(int holder) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT count(*) FILTER (WHERE pg_terminate_backend(pid))
                        FROM pg_locks
                        WHERE NOT granted AND :holder = ANY (pg_blocking_pids(pid))
                        """).bind("holder", holder).mapTo(Long.class).one());
    }

    private long count(String from) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + from)
                .configure(org.jdbi.v3.core.statement.SqlStatements.class, sql -> sql.setUnusedBindingAllowed(true))
                .bind("source", api.source())
                .mapTo(Long.class)
                .one());
    }

    private void ask(UUID stakeholder) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        INSERT INTO ask (call_to_action_id, stakeholder_id, kind, market, language, channel, covered_lives, frozen_at)
                        VALUES (uuidv7(), :stakeholder, 'physician', 'North', 'en', 'email', 0, now())
                        """).bind("stakeholder", stakeholder).execute());
    }
}
