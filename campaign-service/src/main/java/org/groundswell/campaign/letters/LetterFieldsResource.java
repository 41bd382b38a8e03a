package org.groundswell.campaign.letters;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.rest.Page;
import org.groundswell.platform.letters.LetterField;
import org.groundswell.platform.letters.LetterFields;

@Path("/api/v1/letter-fields")
@Tag(name = "Letters")
class LetterFieldsResource {

    @GET
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "List the fields that letters may merge")
    public Page<LetterField> list() {
        return new Page<>(LetterFields.all(), Optional.empty());
    }
}
