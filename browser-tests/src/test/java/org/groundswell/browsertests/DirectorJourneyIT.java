package org.groundswell.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.system.RunningSystem;
import org.junit.jupiter.api.Test;

/** What a communications director does from the first file to the briefing, by mouse, with two colleagues who sign. */
class DirectorJourneyIT {

    private static final int EVERYBODY = Coast.PHYSICIANS + Coast.EMPLOYERS + Coast.PATIENTS;
    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    private final RunningSystem system = RunningSystem.get();
    private final Coast coast = Coast.anew();

    @Test
    void aDirector_runsACampaign_fromTheFirstFileToTheBriefing() {
        try (Visit administrator = new Visit(system.workspaceUrl())) {
            administrator.signIn("admin", system.adminPassword());
            try (Colleague director = invite(administrator, "Dana Reyes", "campaign-manager");
                    Colleague counsel = invite(administrator, "Lee Osei", "approver");
                    Colleague clinician = invite(administrator, "Mara Quist", "approver")) {
                Planning plan = new Planning(director.visit()).purpose(coast);
                importPeople(director.visit());
                audiencesAndLetters(director.visit(), plan);
                signOff(director, counsel, clinician, plan);
                launchTwice(plan);
                watchLive(director.visit(), plan.campaign(), key(administrator));
                logAnAnswer(director.visit(), plan.campaign());
                holdTwoMeetings(director, counsel);
                takeTheBriefingAlong(director.visit(), plan.campaign());
            }
        }
    }

    private Colleague invite(Visit administrator, String name, String role) {
        String login = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.');
        return Colleague.invited(
                administrator, system.workspaceUrl(), name + " " + coast.key(), coast.email(login), role);
    }

    private void importPeople(Visit visit) {
        ImportWizard physicians = new ImportWizard(visit).upload("physician", "Ärzte Küste.csv", coast.physicians());
        assertThat(visit.page().locator("main")).containsText("semicolons between the columns");
        assertThat(visit.page().locator("main")).containsText("Müller-Díaz");
        visit.check("import-columns");
        physicians.check();
        assertThat(visit.page().locator("#mistakes")).isVisible();
        visit.check("import-columns-mistakes");
        physicians
                .means("Prov No", "Id in that system")
                .means("Family nm", "Last name")
                .means("Given nm", "First name")
                .means("Spec", "Specialty")
                .means("E-Mail Addr", "E-mail")
                .means("Street & No", "Address")
                .means("Zip Cd", "ZIP code")
                .means("Svc Region", "Market")
                .check();
        assertThat(physicians.figure("New")).hasText(String.valueOf(Coast.PHYSICIANS), PATIENTLY);
        assertThat(physicians.figure("Faulty")).hasText("3");
        assertThat(physicians.faults()).hasCount(3);
        assertThat(physicians.faults().filter(new Locator.FilterOptions().setHasText("NPI #")))
                .containsText("1234567890");
        visit.check("import-checked");
        assertThat(Downloaded.by(visit, "Download them with the reasons").text())
                .contains("error", "P-" + coast.key() + "-6");
        physicians.importIt();

        new ImportWizard(visit)
                .upload("employer", "employers.tsv", coast.employers())
                .check()
                .says(coast.plan(), coast.payer() + ", Commercial")
                .importIt();
        ImportWizard patients = new ImportWizard(visit)
                .upload("patient", "patients.csv", coast.patients())
                .check()
                .says(coast.plan(), coast.payer() + ", Commercial");
        assertThat(patients.figure("New")).hasText(String.valueOf(Coast.PATIENTS), PATIENTLY);
        patients.importIt();
        visit.check("import-done");
    }

    private void audiencesAndLetters(Visit visit, Planning plan) {
        plan.audience("Employers", "employer", coast, Coast.EMPLOYERS, "Jonathan Pruitt", "")
                .audience("Patients", "patient", coast, Coast.PATIENTS, "Member services", "+1 860 555 0100")
                .audience("Physicians", "physician", coast, Coast.PHYSICIANS, "Jonathan Pruitt", "");
        plan.bothLetters("Employers", "Your staff need their doctors")
                .bothLetters("Patients", "Keep your doctor")
                .letter("Physicians", "our_message")
                .write("Your patients", "{{salutation}},\n\nlet us stand together: [your page]({{action_link}})");
        assertThat(visit.page().locator("#preview")).containsText("stand together");
        visit.button("Save this letter").click();
        assertThat(visit.page().locator("#mistakes")).containsText("or write why it stays");
        visit.check("letter-tone-mistake");
        plan.write("Your patients", "{{salutation}},\n\nplease write: [your page]({{action_link}})")
                .saveLetter();
        plan.letter("Physicians", "model_letter")
                .write("Continuity of care", "Dear {{target_name}},\n\nplease come to an agreement.\n\n{{full_name}}")
                .saveLetter();
    }

    /** Legal signs, a letter is changed, legal alone has to sign again, beside the difference. */
    private void signOff(Colleague director, Colleague counsel, Colleague clinician, Planning plan) {
        SigningRoom room = new SigningRoom(plan.campaign());
        room.addMember(director.visit(), counsel);
        room.addMember(director.visit(), clinician);
        director.visit().check("members");
        room.nameSeat(director.visit(), "Legal", counsel, "letters");
        room.nameSeat(director.visit(), "Clinical", clinician, "audience");
        plan.schedule();
        assertThat(director.visit().page().locator("section:has(#blocks)")).containsText("Legal");
        assertThat(director.visit().field("count")).hasCount(0);

        room.read(counsel, "Legal");
        counsel.visit().check("seat");
        room.sign(counsel);
        room.read(clinician, "Clinical");
        room.sign(clinician);

        plan.letter("Employers", "our_message")
                .write("Your staff want their doctors", "{{salutation}},\n\n[your page]({{action_link}})")
                .saveLetter();
        counsel.visit().open(plan.campaign() + "/sign-off");
        assertThat(room.card(counsel.visit(), "Legal")).containsText("To be signed again");
        assertThat(room.card(counsel.visit(), "Clinical").locator(".pill").first())
                .hasText("Signed");
        counsel.visit().check("sign-off-again");
        room.read(counsel, "Legal");
        assertThat(counsel.visit().page().locator(".signed-text .added").first())
                .containsText("Your staff want their doctors");
        counsel.visit().check("seat-difference");
        room.sign(counsel);
    }

    private void launchTwice(Planning plan) {
        plan.launch(EVERYBODY);
        plan.undo();
        plan.launch(EVERYBODY);
        plan.awaitRunning();
    }

    /** @return an integrator's key, as it is shown once */
    private String key(Visit administrator) {
        String name = "Harbor CRM " + coast.key();
        administrator.open("/vendors/integrators");
        administrator.fill("name", name);
        administrator.choice("vendor", "crm").check();
        administrator.button("Add it").click();
        administrator.button("Make a key for " + name).click();
        assertThat(administrator.page().locator("#curl")).hasValue(java.util.regex.Pattern.compile("curl .*"));
        administrator.check("integrators-key");
        return administrator.page().locator("#secret").inputValue();
    }

    private void watchLive(Visit visit, String campaign, String key) {
        Page page = visit.page();
        visit.open(campaign);
        Locator asked = page.locator(".milestone.asked .number");
        assertThat(asked).hasText(String.valueOf(EVERYBODY), PATIENTLY);
        assertThat(page.locator(".milestone.sent .number")).hasText(String.valueOf(EVERYBODY), PATIENTLY);
        assertThat(page.locator(".as-of")).hasClass(java.util.regex.Pattern.compile(".*is-live.*"));
        visit.check("status-live");
        page.evaluate("window.notLoadedAgain = true");

        String call = page.locator("h3[id^='call-']:text-is('Employers')")
                .getAttribute("id")
                .substring("call-".length());
        system.notificationAs(key)
                .postJson(
                        "/api/v1/events",
                        "application/cloudevents+json",
                        Map.of(
                                "specversion",
                                "1.0",
                                "id",
                                "seen-" + coast.key(),
                                "source",
                                "/harbor/crm",
                                "type",
                                "org.groundswell.integration.outreach-logged.v1",
                                "time",
                                Instant.now().toString(),
                                "data",
                                Map.of(
                                        "form",
                                        "letter",
                                        "proof",
                                        "confirmed",
                                        "callToActionId",
                                        call,
                                        "externalId",
                                        "E-%s-0".formatted(coast.key()))));
        assertThat(page.locator(".milestone.acted .number")).hasText("1", PATIENTLY);
        assertThat(page.evaluate("window.notLoadedAgain")).isEqualTo(true);
        assertThat(page.locator(".milestone.acted")).containsText("100 lives");
    }

    private void logAnAnswer(Visit visit, String campaign) {
        visit.open(campaign + "/responses");
        visit.check("responses-empty");
        visit.link("Log an answer").click();
        visit.button("Log it").click();
        assertThat(visit.page().locator("#mistakes")).isVisible();
        visit.check("log-mistakes");
        visit.field("kind").selectOption("counter_offer");
        visit.choice("stance", "favourable").check();
        visit.fill("person", "Jonathan Pruitt");
        visit.fill("summary", "4% on hospital services");
        visit.fill("nextStep", "Finance looks at it until Friday");
        visit.field("visibility").selectOption("team");
        visit.button("Log it").click();
        assertThat(visit.page().locator(".notice")).containsText("The answer is logged");
        visit.check("response");
        visit.open(campaign);
        assertThat(visit.page().locator(".timeline")).containsText("Counter-offer");
        visit.page().locator("#weeks").scrollIntoViewIfNeeded();
        assertThat(visit.page().locator(".drawing svg")).hasCount(3);
        visit.check("status-answered");
        visit.checkPrintAndZoom("status");
    }

    private void holdTwoMeetings(Colleague director, Colleague counsel) {
        Visit visit = director.visit();
        Page page = visit.page();
        LocalDate friday = LocalDate.now().plusDays(5);
        MeetingRoom meeting = MeetingRoom.open(visit, "Weekly " + coast.key(), coast.campaign())
                .beginNotes("All agreed on the order of the calls.")
                .writeDown("blocker", "The mail house waits for paper")
                .writeDown("decision", "We ask the larger employers first")
                .writeDown("action", "Call Jonathan Pruitt", director.name(), friday)
                .attended(director.name(), counsel.name())
                .saveNotes("All agreed on the order of the calls.");
        visit.check("meeting");
        meeting.present();
        visit.check("present-carried");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("h1")).hasText(coast.campaign());
        assertThat(page.locator(".five .acted .number")).hasText("1");
        visit.check("present-campaign");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("main")).containsText("We ask the larger employers first");
        visit.open("/meetings");
        visit.button("Open the meeting").click();
        assertThat(page.locator("main")).containsText("is still open");
        visit.check("meeting-still-open");
        meeting.back();
        meeting.closeByAStrayClick();
        visit.check("meeting-not-closed");
        meeting.close();
        visit.check("meeting-closed");
        assertThat(minutesTo(counsel.login()))
                .contains("Call Jonathan Pruitt", "All agreed on the order of the calls.");

        MeetingRoom.open(visit, "Weekly, the next " + coast.key(), coast.campaign());
        assertThat(page.locator("section:has(#carried)")).containsText("Call Jonathan Pruitt");
        assertThat(page.locator("section:has(#carried)")).containsText(director.name());
    }

    private String minutesTo(String address) {
        String number = Patience.until(
                        "minutes",
                        Duration.ofMinutes(1),
                        () -> system.mails().get("/api/mails?to=" + address).json(),
                        mails -> mails.size() > 0)
                .get(0)
                .path("number")
                .asText();
        return system.mails()
                .get("/api/mails/" + number)
                .json()
                .at("/content/text")
                .asText();
    }

    private void takeTheBriefingAlong(Visit visit, String campaign) {
        visit.open(campaign + "/briefing");
        visit.check("briefing");
        visit.fill("name", "Board briefing " + coast.key());
        visit.field("label-0").fill("Patients in treatment");
        visit.field("people-0").fill("412");
        visit.field("source-0").fill("Oncology registry, November");
        visit.button("Freeze this briefing").click();
        visit.page().waitForURL("**/briefings/*");
        visit.check("briefing-frozen");
        visit.checkPrintAndZoom("briefing-frozen");

        String pdf = Downloaded.by(visit, "PDF").pdf();
        assertThat(pdf)
                .contains("Board briefing " + coast.key(), coast.payer(), "Oncology registry, November", "Employers");
        String csv = Downloaded.by(visit, "CSV").text();
        assertThat(csv).startsWith("\uFEFFCall to action,Audience,Market,Asked");
        assertThat(csv).containsPattern("Employers,Employers,%s,3,3,[^,]+,1,1,600,100".formatted(coast.market()));
        assertThat(Downloaded.by(visit, "Excel").workbook())
                .contains("People affected", "Oncology registry", coast.market());
        shareAndRevoke(visit);
    }

    private void shareAndRevoke(Visit visit) {
        visit.fill("days", "7");
        visit.button("Make a link").click();
        String link = visit.page().locator("#link").inputValue();
        try (Visit outside = new Visit(system.workspaceUrl())) {
            outside.openLink(link);
            assertThat(outside.page().locator("h1")).containsText("Board briefing " + coast.key());
            assertThat(outside.page().locator("main")).not().containsText("Pruitt");
            outside.check("briefing-shared");
            visit.button("Revoke the link").click();
            assertThat(visit.page().locator("section:has(#links)")).containsText("revoked");
            outside.openLink(link);
            assertThat(outside.page().locator("main")).not().containsText(coast.payer());
            outside.check("briefing-revoked");
        }
    }
}
