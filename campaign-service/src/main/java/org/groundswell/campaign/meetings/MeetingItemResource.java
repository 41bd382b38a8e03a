package org.groundswell.campaign.meetings;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.meetings.MeetingView.ItemView;
import org.groundswell.platform.security.CurrentPerson;

@Path("/api/v1/meeting-items")
@Tag(name = "Meetings")
class MeetingItemResource {

    private final CurrentPerson person;
    private final ReadMeetings read;
    private final WriteItems writeItems;

    MeetingItemResource(CurrentPerson person, ReadMeetings read, WriteItems writeItems) {
        this.person = person;
        this.read = read;
        this.writeItems = writeItems;
    }

    record Settlement(@NotNull ItemOutcome outcome) {}

    @GET
    @Path("mine")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "List what you have promised to do and is still open, the first due first")
    public List<ItemView> mine() {
        return read.openActionsOf(Reader.of(person));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(summary = "Put a blocker, a decision or an action in other words, or give it to somebody else")
    public ItemView edit(UUID id, @NotNull @Valid ItemDetails details) {
        return writeItems.edit(person, id, details);
    }

    @POST
    @Path("{id}/settle")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(summary = "Say that an action is done or a blocker out of the way, or that nobody wants it any more")
    public ItemView settle(UUID id, @NotNull @Valid Settlement settlement) {
        return writeItems.settle(person, id, Optional.of(settlement.outcome()));
    }

    @POST
    @Path("{id}/reopen")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(summary = "Say that it is open after all")
    public ItemView reopen(UUID id) {
        return writeItems.settle(person, id, Optional.empty());
    }
}
