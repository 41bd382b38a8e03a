package org.groundswell.campaign.responses;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.rest.Created;
import org.groundswell.platform.security.CurrentPerson;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/responses/{responseId}/attachments")
@Tag(name = "Payer responses")
class AttachmentsOfResponseResource {

    private final CurrentPerson person;
    private final ReadResponses read;
    private final Attachments attachments;

    AttachmentsOfResponseResource(CurrentPerson person, ReadResponses read, Attachments attachments) {
        this.person = person;
        this.read = read;
        this.attachments = attachments;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "List the files beside an answer of the payer")
    public List<AttachmentView> list(UUID responseId) {
        read.get(person, responseId);
        return attachments.of(List.of(responseId)).getOrDefault(responseId, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(summary = "Attach a file, which is the body: up to 10 MB of PDF, PNG, JPEG, text, e-mail, Word or Excel")
    public RestResponse<AttachmentView> add(
            UUID responseId, @QueryParam("name") @NotBlank @Size(max = 1_000) String name, InputStream file) {
        AttachmentView added = attachments.add(person, responseId, name, file);
        return Created.in("/api/v1/attachments", added.id(), added);
    }
}
