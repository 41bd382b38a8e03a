package org.groundswell.campaign.responses;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.planning.Membership;
import org.groundswell.platform.security.CurrentPerson;

@Path("/api/v1/campaigns/{campaignId}/answers-due")
@Tag(name = "Payer responses")
class AnswersDueResource {

    private final CurrentPerson person;
    private final Membership membership;
    private final Answers answers;
    private final SetAnswersDue setAnswersDue;

    AnswersDueResource(CurrentPerson person, Membership membership, Answers answers, SetAnswersDue setAnswersDue) {
        this.person = person;
        this.membership = membership;
        this.answers = answers;
        this.setAnswersDue = setAnswersDue;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "List the answers that are due, and which of them are overdue")
    public List<AnswerView> list(UUID campaignId) {
        membership.require(person, campaignId);
        return answers.of(campaignId, Optional.empty());
    }

    @PUT
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(summary = "Say which answers are due and when; replaces what was said before")
    public List<AnswerView> set(UUID campaignId, @NotNull @Size(max = 200) List<@NotNull @Valid AnswerDueDetails> due) {
        setAnswersDue.set(person, campaignId, due);
        return list(campaignId);
    }
}
