package org.groundswell.campaign.workspace.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.platform.audit.AuditEntry;
import org.groundswell.platform.audit.AuditSearch;
import org.groundswell.platform.audit.AuditTrail;
import org.groundswell.platform.audit.AuditVerification;

/** The audit trails of the three services: our own, and those that are asked for. */
@ApplicationScoped
class AuditTrails {

    private final AuditTrail own;
    private final Elsewhere elsewhere;
    private final URI stakeholderService;
    private final URI notificationService;

    AuditTrails(
            AuditTrail own,
            Elsewhere elsewhere,
            @ConfigProperty(name = "groundswell.stakeholder-url") URI stakeholderService,
            @ConfigProperty(name = "groundswell.notification-url") URI notificationService) {
        this.own = own;
        this.elsewhere = elsewhere;
        this.stakeholderService = stakeholderService;
        this.notificationService = notificationService;
    }

    record Found(List<AuditEntry> entries, AuditVerification verification) {}

    /** @throws ServiceAway where the service does not answer */
    Found in(String service, AuditSearch search) {
        return switch (service) {
            case "stakeholder" -> elsewhere.ask(Elsewhere.DIRECTORY, () -> ask(stakeholderService, search));
            case "notification" -> elsewhere.ask(Elsewhere.SENDING, () -> ask(notificationService, search));
            default -> new Found(own.page(search), own.verify(Optional.empty()));
        };
    }

    private static Found ask(URI address, AuditSearch search) {
        AuditClient client = RestClientBuilder.newBuilder().baseUri(address).build(AuditClient.class);
        AuditClient.Entries found = client.list(
                search.person().orElse(null),
                search.text().orElse(null),
                search.since().map(Instant::toString).orElse(null),
                search.until().map(Instant::toString).orElse(null),
                search.before().orElse(null),
                search.limit());
        return new Found(found.items(), client.verify());
    }
}
