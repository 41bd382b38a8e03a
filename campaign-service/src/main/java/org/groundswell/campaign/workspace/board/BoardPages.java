package org.groundswell.campaign.workspace.board;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.workspace.Frame;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.platform.security.CurrentPerson;

/** All campaigns at a glance. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
class BoardPages {

    private static final String STAKEHOLDERS = "/stakeholders";

    private final CurrentPerson person;
    private final Board board;
    private final Frames frames;

    BoardPages(CurrentPerson person, Board board, Frames frames) {
        this.person = person;
        this.board = board;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response board(@BeanParam BoardFilter filter) {
        Frame frame = frames.current();
        boolean imports =
                frame.navigation().stream().anyMatch(link -> link.href().equals(STAKEHOLDERS));
        return Html.page(
                Templates.board(frame, board.seenBy(person, filter, imports ? STAKEHOLDERS + "/imports" : "")));
    }
}
