package org.groundswell.campaign.workspace.settings;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.platform.audit.AuditEntry;
import org.groundswell.platform.audit.AuditSearch;
import org.groundswell.platform.audit.AuditVerification;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.groundswell.platform.time.OrganisationZone;

/** Who did, saw and changed what, in any of the three services. */
@Path("/settings/audit")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMINISTRATOR)
class AuditPages {

    private static final int PAGE = 100;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMM d, yyyy, HH:mm:ss", Locale.US);
    private static final List<Choice> SERVICES = List.of(
            Choice.of("campaign", "Campaigns, letters, people"),
            Choice.of("stakeholder", "Stakeholders and contact data"),
            Choice.of("notification", "Deliveries and vendors"));

    private final CurrentPerson person;
    private final AuditTrails trails;
    private final OrganisationZone zone;
    private final Frames frames;

    AuditPages(CurrentPerson person, AuditTrails trails, OrganisationZone zone, Frames frames) {
        this.person = person;
        this.trails = trails;
        this.zone = zone;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@Context UriInfo address) {
        Form form = Form.of(address.getQueryParameters());
        AuditSearch search = new AuditSearch(
                form.optional("person"),
                Optional.empty(),
                form.optional("text"),
                day(form, "from"),
                day(form, "to").map(midnight -> midnight.plusSeconds(86_400)),
                before(form),
                PAGE);
        int status = form.hasErrors() ? 400 : 200;
        return Html.page(status, Templates.audit(frames.current(), page(form, search, address), form));
    }

    private AuditPage page(Form form, AuditSearch search, UriInfo address) {
        String service = form.value("service");
        try {
            AuditTrails.Found found = trails.in(service, search);
            return new AuditPage(
                    Tabs.of(person, "/settings/audit"),
                    SERVICES,
                    found.verification().intact(),
                    sentence(found.verification()),
                    "",
                    found.entries().stream().map(this::row).toList(),
                    found.entries().size() < PAGE
                            ? ""
                            : older(address, found.entries().getLast().seq()));
        } catch (ServiceAway away) {
            return new AuditPage(Tabs.of(person, "/settings/audit"), SERVICES, true, "", away.words(), List.of(), "");
        }
    }

    private static String sentence(AuditVerification verification) {
        return verification.intact()
                ? "%,d entries, none changed or taken out.".formatted(verification.entries())
                : "The trail was tampered with: entry %d does not fit to the one before."
                        .formatted(verification.firstBroken().orElse(0L));
    }

    private AuditPage.Row row(AuditEntry entry) {
        return new AuditPage.Row(
                entry.seq(),
                entry.at().atZone(zone.zone()).format(TIME),
                entry.person(),
                entry.action(),
                entry.path(),
                entry.detail(),
                entry.address(),
                entry.status(),
                entry.status() >= 400);
    }

    private static String older(UriInfo address, long seq) {
        return UriBuilder.fromUri(address.getRequestUri())
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("before", seq)
                .build()
                .toString();
    }

    private Optional<Instant> day(Form form, String field) {
        if (form.line(field).isEmpty()) {
            return Optional.empty();
        }
        return form.day(field, "Write a day")
                .map((LocalDate day) -> day.atStartOfDay(zone.zone()).toInstant());
    }

    private static Optional<Long> before(Form form) {
        String number = form.line("before");
        return number.matches("\\d{1,18}") ? Optional.of(Long.parseLong(number)) : Optional.empty();
    }
}
