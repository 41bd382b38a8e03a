package org.groundswell.stakeholder.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.security.Roles;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedServers.class)
@TestSecurity(user = "ann", roles = Roles.CAMPAIGN_MANAGER)
class ImportTest {

    @Inject
    Jdbi jdbi;

    private final ImportApi api = new ImportApi();
    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void upload_tellsDelimiterAndEncoding_andSuggestsTheMapping() {
        String file =
                "Physician Name;E-Mail;Spécialité;NPI\nJosé Núñez;jose." + tag + "@example.org;Cardiology;1234567893\n";

        api.upload("physician", file.getBytes(Charset.forName("windows-1252")))
                .statusCode(201)
                .body("state", is("uploaded"))
                .body("detected.delimiter", is(";"))
                .body("detected.encoding", is("windows-1252"))
                .body("detected.header", hasItem("Spécialité"))
                .body("detected.rows", is(1))
                .body("suggestedMapping['Physician Name']", is("full_name"))
                .body("suggestedMapping['E-Mail']", is("email"))
                .body("suggestedMapping.NPI", is("npi"));
    }

    @Test
    void upload_readsTabsAndAByteOrderMark() {
        api.upload("employer", "\uFEFFCompany\tCity\nÄrzte GmbH\tBoston\n".getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("detected.delimiter", is("\t"))
                .body("detected.encoding", is("UTF-8"))
                .body("detected.header", equalTo(List.of("Company", "City")));
    }

    @Test
    void employers_areAddedOnce_andTheSameFileChangesNothing() {
        String file = """
                Company,Contact,Title,Email,Phone,Address,City,State,ZIP,Covered Lives,Funding,Renewal Month
                Acme %1$s Inc,Ann Lee,HR Director,HR.%1$s@Acme.example,(617) 555-0123,1 Main St,Boston,massachusetts,2110,"1,250",Self-Funded,July
                """.formatted(tag);

        JsonPath first = api.imported("employer", file);
        JsonPath second = api.imported("employer", file);

        assertThat(first.getInt("report.new")).isEqualTo(1);
        assertThat(second.getMap("report"))
                .containsEntry("new", 0)
                .containsEntry("changed", 0)
                .containsEntry("unchanged", 1);
        JsonPath acme = api.found("employer", "acme " + tag);
        assertThat(acme.getString("fullName")).isEqualTo("Ann Lee");
        assertThat(acme.getString("contact.email")).isEqualTo("hr." + tag + "@acme.example");
        assertThat(acme.getString("contact.phone")).isEqualTo("+16175550123");
        assertThat(acme.getString("contact.state")).isEqualTo("MA");
        assertThat(acme.getString("contact.zip")).isEqualTo("02110");
        assertThat(acme.getInt("coveredLives")).isEqualTo(1250);
        assertThat(acme.getString("funding")).isEqualTo("self_funded");
        assertThat(acme.getInt("renewalMonth")).isEqualTo(7);
    }

    @Test
    void check_saysWhatIsWrong_withRowColumnAndValue_andTheRestIsTaken() {
        String file = """
                Name,Email,Phone,State,ZIP
                Good %1$s,good.%1$s@example.org,6175550123,MA,02110
                Bad %1$s,not an address,12,Bavaria,1
                """.formatted(tag);
        String id = api.uploaded("physician", file);

        JsonPath checked = api.check(id);

        assertThat(checked.getInt("report.new")).isEqualTo(1);
        assertThat(checked.getInt("report.faulty")).isEqualTo(1);
        assertThat(checked.getList("report.faults.row", Integer.class)).containsOnly(3);
        assertThat(checked.getList("report.faults.column")).containsExactlyInAnyOrder("Email", "Phone", "State", "ZIP");
        assertThat(checked.getList("report.faults.value")).contains("not an address");
        assertThat(api.faultyRows(id))
                .startsWith("Name,Email,Phone,State,ZIP,error\r\n")
                .contains("Bad " + tag + ",not an address,12,Bavaria,1,Email is not an e-mail address; Phone is ");
        assertThat(api.commit(id).getInt("report.new")).isEqualTo(1);
    }

    @Test
    void duplicates_areFound_byExternalId_byEmail_andByNameAndAddress() {
        api.imported("physician", """
                ID,Name,Email,Address,City,State,ZIP
                1,Iris %1$s,iris.%1$s@example.org,5 Oak St,Boston,MA,02110
                """.formatted(tag));

        String id = api.uploaded("physician", """
                ID,Name,Email,Address,City,State,ZIP
                1,Iris Other %1$s,,,,,
                ,Iris %1$s,IRIS.%1$s@example.org,,,,
                ,"%1$s, Iris",,5 OAK ST.,Boston,MA,02110-1234
                2,New %1$s,new.%1$s@example.org,,,,
                2,Second %1$s,,,,,
                3,New %1$s,new.%1$s@example.org,,,,
                4,Spouse %1$s,new.%1$s@example.org,,,,
                """.formatted(tag));
        JsonPath checked = api.check(id);

        assertThat(checked.getMap("report"))
                .containsEntry("new", 2)
                .containsEntry("changed", 1)
                .containsEntry("duplicates", 4)
                .containsEntry("faulty", 0);
        assertThat(checked.getList("report.repeats.row", Integer.class)).containsExactly(3, 4, 6, 7);
        assertThat(checked.getList("report.repeats.by"))
                .containsExactly("stakeholder", "stakeholder", "external_id", "email");
    }

    @Test
    void undo_restoresWhoWasChanged_andRemovesWhoWasNew() {
        api.imported("physician", "ID,Name,City\n1,Alma %1$s,Boston\n".formatted(tag));
        String id = api.uploaded("physician", "ID,Name,City\n1,Alma %1$s,Salem\n2,Berta %1$s,Salem\n".formatted(tag));
        api.check(id);
        api.commit(id);
        assertThat(api.found("physician", tag + " alma").getString("contact.city"))
                .isEqualTo("Salem");

        api.step(id, "undo").statusCode(200).body("state", is("undone"));

        assertThat(api.found("physician", tag + " alma").getString("contact.city"))
                .isEqualTo("Boston");
        assertThat(count("last_name = '" + tag + "'")).isEqualTo(1);
    }

    @Test
    void undo_isRefused_onceSomebodyInItWasAsked() {
        String id = api.uploaded("physician", "ID,Name\n1,Cleo %s\n".formatted(tag));
        api.check(id);
        api.commit(id);
        UUID stakeholder = UUID.fromString(api.found("physician", tag + " cleo").getString("id"));
        ask(stakeholder);

        api.step(id, "undo").statusCode(409).body("type", is("/problems/people-were-asked"));
    }

    @Test
    void undo_isRefused_whenALaterImportChangedTheSamePeople() {
        String first = api.uploaded("physician", "ID,Name,City\n1,Dora %s,Boston\n".formatted(tag));
        api.check(first);
        api.commit(first);
        api.imported("physician", "ID,Name,City\n1,Dora %s,Salem\n".formatted(tag));

        api.step(first, "undo").statusCode(409).body("type", is("/problems/changed-since"));
    }

    @Test
    void mapping_isRemembered_byTheHeader() {
        String header = "Kürzel %1$s,Wer %1$s,Plan %1$s\n".formatted(tag);
        String payer = knownPayer();
        String id = api.uploaded("patient", header + "1,Emil " + tag + ",Gold " + tag + "\n");
        api.step(id, "check").statusCode(422).body("type", is("/problems/no-usable-column"));
        Map<String, ?> mapping = Map.of(
                "columns",
                Map.of("Kürzel " + tag, "external_id", "Wer " + tag, "full_name", "Plan " + tag, "payer_name"),
                "defaults",
                Map.of("market", "North"));
        api.map(id, mapping).statusCode(200);
        assertThat(api.check(id).getMap("report.unmappedValues.payer_name")).containsEntry("Gold " + tag, 1);

        Map<String, ?> values =
                Map.of("payer", Map.of("gold " + tag, Map.of("payerId", payer, "lineOfBusiness", "marketplace")));
        api.map(id, with(mapping, values)).statusCode(200);
        assertThat(api.check(id).getInt("report.new")).isEqualTo(1);
        api.commit(id);
        JsonPath again = api.upload(
                        "patient", (header + "2,Fritz " + tag + ",Gold " + tag + "\n").getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("remembered", is(true))
                .extract()
                .jsonPath();
        api.check(again.getString("id"));
        api.commit(again.getString("id"));

        assertThat(given().get("/api/v1/imports/mappings")
                        .jsonPath()
                        .getString("items[0].mapping.columns['Wer " + tag + "']"))
                .isEqualTo("full_name");

        JsonPath fritz = api.found("patient", tag + " fritz");
        assertThat(fritz.getString("cover.payerId")).isEqualTo(payer);
        assertThat(fritz.getString("cover.lineOfBusiness")).isEqualTo("marketplace");
        assertThat(fritz.getString("market")).isEqualTo("North");
    }

    private String knownPayer() {
        String payer = UUID.randomUUID().toString();
        given().contentType("application/json")
                .body(Map.of("name", "Payer " + tag))
                .put("/api/v1/payers/" + payer)
                .then()
                .statusCode(200);
        return payer;
    }

    @Test
    void whatAValueMeant_isProposed_whereAFileWithAnotherHeaderHasItToo() {
        String payer = knownPayer();
        String plan = "Meridian PPO " + tag;
        String employers =
                api.uploaded("employer", "Company %s,Health Plan %s\nLakeside %s,%s\n".formatted(tag, tag, tag, plan));
        Map<String, ?> columns =
                Map.of("columns", Map.of("Company " + tag, "organisation", "Health Plan " + tag, "payer_name"));
        Map<String, ?> meant = Map.of("payerId", payer, "lineOfBusiness", "commercial");
        api.map(employers, with(columns, Map.of("payer_name", Map.of(plan, meant))))
                .statusCode(200);
        api.check(employers);
        api.commit(employers);

        String shouted = plan.toUpperCase(Locale.ROOT);
        String patients = api.uploaded(
                "patient", "Wer %s,Wo %s\nFritz %s,%s\nHans %s,Other %s\n".formatted(tag, tag, tag, shouted, tag, tag));
        api.map(patients, Map.of("columns", Map.of("Wer " + tag, "full_name", "Wo " + tag, "payer_name")))
                .statusCode(200);
        JsonPath checked = api.check(patients);

        assertThat(checked.getMap("report.unmappedValues.payer_name")).hasSize(2);
        assertThat(checked.getMap("proposedValues.payer_name")).hasSize(1);
        assertThat(checked.getMap("proposedValues.payer_name['%s']".formatted(shouted)))
                .isEqualTo(meant);
    }

    @Test
    void patients_areMinorOrDeceased_andTheirCoverIsTheCurrentOne_andNothingElseIsKept() {
        api.imported("payer", ImportApi.sample("payers.csv"));
        JsonPath patients = api.imported("patient", ImportApi.sample("patients.csv"));
        String covers = api.uploaded("coverage", ImportApi.sample("covers.csv"));
        JsonPath checked = api.check(covers);
        api.commit(covers);

        assertThat(patients.getInt("report.new")).isEqualTo(3);
        assertThat(checked.getMap("report"))
                .containsEntry("changed", 2)
                .containsEntry("unchanged", 1)
                .containsEntry("superseded", 2)
                .containsEntry("faulty", 1);
        JsonPath nora = patient("1");
        assertThat(nora.getBoolean("isMinor")).isTrue();
        assertThat(nora.getString("addressee")).isEqualTo("Oscar9 Field34");
        assertThat(nora.getString("cover.payerName")).isEqualTo("Meridian Test Health");
        assertThat(nora.getString("contact.zip")).isEqualTo("01851");
        JsonPath oscar = patient("2");
        assertThat(oscar.getBoolean("isMinor")).isFalse();
        assertThat(oscar.getString("addressee")).isNull();
        assertThat(oscar.getString("cover.lineOfBusiness")).isEqualTo("medicare");
        assertThat(oscar.getString("cover.payerId")).isNull();
        assertThat(oscar.getString("contact.zip")).isEqualTo("01851");
        assertThat(patient("3").getBoolean("isDeceased")).isTrue();
        assertThat(everythingStored())
                .doesNotContain("999-11-1111", "98000.11", "nonhispanic", "1961-07-15", "2011-05-06");
    }

    @Test
    void neverTakenColumns_areRefused_whateverTheyAreMappedTo() {
        String id = api.uploaded("patient", "Id,Name,SSN\n1,Gerd %s,999-44-4444\n".formatted(tag));

        api.map(id, Map.of("columns", Map.of("SSN", "external_id", "Name", "full_name")))
                .statusCode(400)
                .body("errors.field", hasItem("columns.SSN"));
        api.map(id, Map.of("columns", Map.of("Nothing", "full_name", "Name", "shoe_size")))
                .statusCode(400)
                .body("errors.message", hasItem(containsString("the file has no such column")));
    }

    @Test
    void faultyRows_hideFormulasAndBirthDates_andComeBackTheSame() {
        String id = api.uploaded(
                "patient", "Name,Birthdate,Email\n=HYPERLINK(1) %1$s,2015-02-03,nonsense\n".formatted(tag));
        api.check(id);

        String csv = api.faultyRows(id);

        assertThat(csv).contains("'=HYPERLINK(1) " + tag + ",minor,nonsense,").doesNotContain("2015");
        String corrected = "Name,Birthdate,Email\nHyper %1$s,minor,h.%1$s@example.org\n".formatted(tag);
        api.imported("patient", corrected);
        assertThat(api.found("patient", tag + " hyper").getBoolean("isMinor")).isTrue();
    }

    @Test
    void aLargeImport_leavesADirectoryThatIsQuickToCount() {
        String rows = IntStream.range(0, 2_000)
                .mapToObj(i -> "%s-%d,Pat %d,pat.%d@%s.example".formatted(tag, i, i, i, tag))
                .collect(Collectors.joining("\n", "External ID,Name,Email\n", "\n"));

        api.imported("patient", rows);

        await("pages that all see, known as such").until(() -> visiblePages() > 0);
    }

    private int visiblePages() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT relallvisible FROM pg_class WHERE oid = 'stakeholder'::regclass")
                        .mapTo(Integer.class)
                        .one());
    }

    @Test
    void commit_isRefused_beforeACheck_andTwice() {
        String id = api.uploaded("physician", "ID,Name\n1,Hans %s\n".formatted(tag));
        api.step(id, "commit").statusCode(409).body("type", is("/problems/wrong-import-state"));
        api.check(id);
        api.commit(id);
        api.step(id, "commit").statusCode(409);
        assertThat(count("last_name = '" + tag + "'")).isEqualTo(1);
    }

    @Test
    @TestSecurity(user = "vic", roles = Roles.VIEWER)
    void imports_areRefused_toViewers() {
        api.upload("patient", "Name\nIda\n".getBytes(StandardCharsets.UTF_8)).statusCode(403);
    }

    private JsonPath patient(String last) {
        String id = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM stakeholder WHERE source = :source AND external_id LIKE '%' || :last")
                .bind("source", api.source())
                .bind("last", last)
                .mapTo(String.class)
                .one());
        return given().get("/api/v1/stakeholders/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String everythingStored() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT coalesce(string_agg(s::text, ' '), '')
                            || (SELECT coalesce(string_agg(f::text, ' '), '') FROM stakeholder_import_faulty_row f)
                            || (SELECT coalesce(string_agg(i::text, ' '), '') FROM stakeholder_import i)
                            || (SELECT coalesce(string_agg(p::text, ' '), '') FROM stakeholder_import_part p)
                        FROM stakeholder s
                        """).mapTo(String.class).one());
    }

    private long count(String condition) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM stakeholder WHERE " + condition)
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

    private static Map<String, ?> with(Map<String, ?> mapping, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(mapping);
        all.put("values", values);
        return all;
    }
}
