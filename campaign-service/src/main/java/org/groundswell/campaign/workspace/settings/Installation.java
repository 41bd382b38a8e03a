package org.groundswell.campaign.workspace.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.campaign.launch.LaunchConfig;
import org.groundswell.campaign.letters.TestRecipients;
import org.groundswell.campaign.organisation.Organisation;
import org.groundswell.campaign.people.OpenIdConfig;
import org.groundswell.campaign.people.SessionConfig;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.settings.SettingsPage.Setting;
import org.groundswell.platform.time.OrganisationZone;

/** What operators have set for the whole organisation, and where. Nothing of it is changed on a page, and nothing of it is a secret. */
@ApplicationScoped
class Installation {

    private static final String NOT_SET = "not set";

    private final String address;
    private final String mailServer;
    private final int mailPort;
    private final String sender;
    private final Organisation organisation;
    private final OrganisationZone zone;
    private final OpenIdConfig openId;
    private final SessionConfig sessions;
    private final LaunchConfig launch;
    private final TestRecipients tests;

    Installation(
            @ConfigProperty(name = "groundswell.campaign-url") String address,
            @ConfigProperty(name = "groundswell.smtp.host") String mailServer,
            @ConfigProperty(name = "groundswell.smtp.port") int mailPort,
            @ConfigProperty(name = "groundswell.smtp.from") String sender,
            Organisation organisation,
            OrganisationZone zone,
            OpenIdConfig openId,
            SessionConfig sessions,
            LaunchConfig launch,
            TestRecipients tests) {
        this.address = address;
        this.mailServer = mailServer;
        this.mailPort = mailPort;
        this.sender = sender;
        this.organisation = organisation;
        this.zone = zone;
        this.openId = openId;
        this.sessions = sessions;
        this.launch = launch;
        this.tests = tests;
    }

    /** What we are called and where we are; for everybody. */
    List<Setting> organisation() {
        return List.of(
                new Setting("Name", organisation.name().orElse(NOT_SET), "GROUNDSWELL_ORGANISATION_NAME"),
                new Setting(
                        "Return address",
                        organisation.address().isEmpty() ? NOT_SET : String.join(", ", organisation.address()),
                        "GROUNDSWELL_ORGANISATION_ADDRESS"),
                new Setting("Time zone", zone.zone().getId(), "GROUNDSWELL_ORGANISATION_ZONE"),
                new Setting("Today", Numbers.day(zone.today()), ""));
    }

    List<Setting> settings() {
        return List.of(
                new Setting("Address of this workspace", address, "GROUNDSWELL_CAMPAIGN_URL"),
                new Setting("Mail comes from", sender, "GROUNDSWELL_SMTP_FROM"),
                new Setting(
                        "Mail goes through",
                        mailServer + ":" + mailPort,
                        "GROUNDSWELL_SMTP_HOST, GROUNDSWELL_SMTP_PORT"),
                new Setting(
                        "People sign in with",
                        openId.enabled() ? "a password, or through " + openId.name() : "a password",
                        "GROUNDSWELL_OPENID_ENABLED"),
                new Setting(
                        "A session that nobody uses ends after", words(sessions.idle()), "GROUNDSWELL_SESSIONS_IDLE"),
                new Setting("Any session ends after", words(sessions.length()), "GROUNDSWELL_SESSIONS_LENGTH"),
                new Setting(
                        "Tests of letters may go to",
                        String.join(", ", tests.testRecipients()),
                        "GROUNDSWELL_LETTERS_TEST_RECIPIENTS"),
                new Setting(
                        "A launch can be taken back for",
                        words(launch.undoWindow()),
                        "GROUNDSWELL_LAUNCH_UNDO_WINDOW"));
    }

    static String words(Duration duration) {
        if (duration.toDays() >= 2) {
            return "%d days".formatted(duration.toDays());
        }
        if (duration.toHours() >= 1) {
            return duration.toHours() == 1 ? "one hour" : "%d hours".formatted(duration.toHours());
        }
        return duration.toMinutes() >= 2
                ? "%d minutes".formatted(duration.toMinutes())
                : "%d seconds".formatted(duration.toSeconds());
    }
}
