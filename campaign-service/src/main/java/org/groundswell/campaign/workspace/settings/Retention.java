package org.groundswell.campaign.workspace.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.campaign.briefings.BriefingShares;
import org.groundswell.campaign.people.KeptForms;
import org.groundswell.campaign.people.SessionConfig;
import org.groundswell.campaign.workspace.ForgetSubmissions;
import org.groundswell.campaign.workspace.settings.SettingsPage.Setting;
import org.groundswell.contracts.Topic;

/** How long what is kept, from the settings in use. */
@ApplicationScoped
class Retention {

    private static final String FOR_EVER = "for ever";

    private final SessionConfig sessions;
    private final Duration importFiles;
    private final Duration parked;

    /**
     * @param importFiles a setting of stakeholder-service, which is given the same environment
     * @param parked a setting of notification-service
     */
    Retention(
            SessionConfig sessions,
            @ConfigProperty(name = "groundswell.imports.keep-files", defaultValue = "PT24H") Duration importFiles,
            @ConfigProperty(name = "groundswell.intake.parked-at-most", defaultValue = "P1D") Duration parked) {
        this.sessions = sessions;
        this.importFiles = importFiles;
        this.parked = parked;
    }

    List<Setting> kept() {
        return List.of(
                fixed("Campaigns, letters, signatures, meetings, briefings, payers’ answers and their files", FOR_EVER),
                fixed("The audit trail", FOR_EVER),
                fixed("Stakeholders, what was asked of them, sent to them and done by them", "until they are erased"),
                fixed("Batches for vendors and their files", "until whoever is in them is erased"),
                new Setting(
                        "The file of an import that is not committed",
                        words(importFiles),
                        "GROUNDSWELL_IMPORTS_KEEP_FILES"),
                fixed("Its first rows, to be looked at while columns are mapped", "one hour, in memory alone"),
                fixed("Rows of an import that can’t be taken, and what undoes an import", FOR_EVER),
                fixed("Exports, workbooks and PDFs", "not at all: made anew for whoever downloads them"),
                fixed(
                        "A link to a briefing for people outside",
                        "%d days at most".formatted(BriefingShares.LONGEST_DAYS)),
                new Setting("A session", words(sessions.length()), "GROUNDSWELL_SESSIONS_LENGTH"),
                new Setting(
                        "Attempts to sign in", words(sessions.attemptWindow()), "GROUNDSWELL_SESSIONS_ATTEMPT_WINDOW"),
                new Setting("A link of an invitation", words(sessions.invitation()), "GROUNDSWELL_SESSIONS_INVITATION"),
                fixed("A form that was sent after its session had ended", words(KeptForms.KEPT)),
                fixed("That a form was sent, so that it makes nothing twice", words(ForgetSubmissions.KEPT)),
                new Setting(
                        "What an integrator posted before we know what it is about; then it is quarantined",
                        words(parked),
                        "GROUNDSWELL_INTAKE_PARKED_AT_MOST"),
                fixed("What is in quarantine", "until it is replayed or discarded; then its content is deleted"),
                told("Contact data on its way to be sent, encrypted", Topic.STAKEHOLDER_ASKS),
                told("What stakeholders did, as the services tell each other", Topic.STAKEHOLDER_EVENTS),
                told("What became of messages, as the services tell each other", Topic.NOTIFICATION_DELIVERIES),
                told("What vendors have, as the services tell each other", Topic.NOTIFICATION_EVENTS),
                told("What integrators posted, as the services tell each other", Topic.INTEGRATION_OBSERVATIONS),
                told("What campaigns decided, as the services tell each other", Topic.CAMPAIGN_EVENTS),
                fixed("Counts, as the services tell each other", "the newest of each"));
    }

    private static Setting fixed(String label, String value) {
        return new Setting(label, value, "");
    }

    private static Setting told(String label, Topic topic) {
        return fixed(label, topic.retention().map(Installation::words).orElse(FOR_EVER));
    }

    private static String words(Duration duration) {
        return Installation.words(duration);
    }
}
