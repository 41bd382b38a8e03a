package org.groundswell.campaign.workspace.briefings;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.briefings.BriefingView;
import org.groundswell.campaign.briefings.Briefings;
import org.groundswell.campaign.rest.FileAnswer;
import org.groundswell.platform.audit.AuditNotes;
import org.groundswell.platform.audit.AuditedRead;
import org.groundswell.platform.security.CurrentPerson;

/** A frozen briefing to take along. Who does is written into the audit trail. */
@Path("/briefings/{id}")
@Blocking
@AuditedRead
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
class FrozenFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentPerson person;
    private final Briefings briefings;
    private final DescribeBriefing describe;
    private final BriefingPdf pdf;
    private final BriefingFiles files;
    private final AuditNotes notes;

    FrozenFiles(
            CurrentPerson person,
            Briefings briefings,
            DescribeBriefing describe,
            BriefingPdf pdf,
            BriefingFiles files,
            AuditNotes notes) {
        this.person = person;
        this.briefings = briefings;
        this.describe = describe;
        this.pdf = pdf;
        this.files = files;
        this.notes = notes;
    }

    @GET
    @Path("briefing.pdf")
    @Produces("application/pdf")
    @Operation(hidden = true)
    public Response pdf(UUID id) {
        BriefingView briefing = briefing(id);
        return FileAnswer.attachment(fileName(briefing, "pdf"), "application/pdf", pdf.of(describe.of(briefing)));
    }

    @GET
    @Path("briefing.csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv(UUID id) {
        BriefingView briefing = briefing(id);
        return FileAnswer.attachment(
                fileName(briefing, "csv"), "text/csv; charset=utf-8", files.csv(briefing.content()));
    }

    @GET
    @Path("briefing.xlsx")
    @Produces(XLSX)
    @Operation(hidden = true)
    public Response xlsx(UUID id) {
        BriefingView briefing = briefing(id);
        return FileAnswer.attachment(fileName(briefing, "xlsx"), XLSX, files.xlsx(briefing.content()));
    }

    private BriefingView briefing(UUID id) {
        BriefingView briefing = briefings.get(person, id);
        notes.campaign(briefing.campaignId());
        return briefing;
    }

    private static String fileName(BriefingView briefing, String ending) {
        return "%s, %s.%s"
                .formatted(briefing.content().campaign(), briefing.content().day(), ending);
    }
}
