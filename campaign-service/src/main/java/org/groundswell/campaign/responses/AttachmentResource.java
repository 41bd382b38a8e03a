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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.rest.Created;
import org.groundswell.campaign.rest.FileAnswer;
import org.groundswell.platform.security.CurrentPerson;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "Payer responses")
class AttachmentResource {

    private final CurrentPerson person;
    private final ReadResponses read;
    private final Attachments attachments;

    AttachmentResource(CurrentPerson person, ReadResponses read, Attachments attachments) {
        this.person = person;
        this.read = read;
        this.attachments = attachments;
    }

    @GET
    @Path("responses/{id}/attachments")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "List the files beside an answer of the payer")
    public List<AttachmentView> list(UUID id) {
        read.get(person, id);
        return attachments.of(List.of(id)).getOrDefault(id, List.of());
    }

    @POST
    @Path("responses/{id}/attachments")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(summary = "Attach a file, which is the body: up to 10 MB of PDF, PNG, JPEG, text, e-mail, Word or Excel")
    public RestResponse<AttachmentView> add(
            UUID id, @QueryParam("name") @NotBlank @Size(max = 1_000) String name, InputStream file) {
        AttachmentView added = attachments.add(person, id, name, file);
        return Created.in("/api/v1/attachments", added.id(), added);
    }

    @GET
    @Path("attachments/{id}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "Download a file")
    public Response download(UUID id) {
        Attachments.Download file = attachments.get(person, id);
        return FileAnswer.attachment(file.name(), file.contentType(), file.content());
    }

    @DELETE
    @Path("attachments/{id}")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(summary = "Remove a file")
    public void remove(UUID id) {
        attachments.remove(person, id);
    }
}
