package org.groundswell.campaign.responses;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.rest.FileAnswer;
import org.groundswell.platform.audit.AuditNotes;
import org.groundswell.platform.audit.AuditedRead;
import org.groundswell.platform.security.CurrentPerson;

@Path("/api/v1/attachments/{id}")
@Tag(name = "Payer responses")
class AttachmentResource {

    private final CurrentPerson person;
    private final Attachments attachments;
    private final AuditNotes notes;

    AttachmentResource(CurrentPerson person, Attachments attachments, AuditNotes notes) {
        this.person = person;
        this.attachments = attachments;
        this.notes = notes;
    }

    @GET
    @AuditedRead
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "Download a file")
    public Response download(UUID id) {
        Attachments.Download file = attachments.get(person, id);
        notes.campaign(file.campaignId());
        return FileAnswer.attachment(file.name(), file.contentType(), file.content());
    }

    @DELETE
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(summary = "Remove a file")
    public void remove(UUID id) {
        attachments.remove(person, id);
    }
}
