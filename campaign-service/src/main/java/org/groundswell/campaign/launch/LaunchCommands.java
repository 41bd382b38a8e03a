package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.groundswell.platform.security.CurrentPerson;

/** What can be done to a call to action and to a campaign alike, each answered by where it stands then. */
@ApplicationScoped
public class LaunchCommands {

    private final RunScopes scopes;
    private final ReadLaunchStatus readStatus;
    private final UndoLaunch undoLaunch;
    private final PauseRuns pauseRuns;
    private final ResumeRuns resumeRuns;
    private final StandDown standDown;
    private final CloseRuns closeRuns;
    private final CancelDrafts cancelDrafts;

    LaunchCommands(
            RunScopes scopes,
            ReadLaunchStatus readStatus,
            UndoLaunch undoLaunch,
            PauseRuns pauseRuns,
            ResumeRuns resumeRuns,
            StandDown standDown,
            CloseRuns closeRuns,
            CancelDrafts cancelDrafts) {
        this.scopes = scopes;
        this.readStatus = readStatus;
        this.undoLaunch = undoLaunch;
        this.pauseRuns = pauseRuns;
        this.resumeRuns = resumeRuns;
        this.standDown = standDown;
        this.closeRuns = closeRuns;
        this.cancelDrafts = cancelDrafts;
    }

    public RunScope campaign(CurrentPerson person, UUID campaignId) {
        return scopes.campaign(person, campaignId);
    }

    public RunScope callToAction(CurrentPerson person, UUID callToActionId) {
        return scopes.callToAction(person, callToActionId);
    }

    public LaunchStatus status(RunScope scope) {
        return readStatus.of(scope);
    }

    public LaunchStatus status(UUID campaignId, Collection<UUID> callToActionIds) {
        return readStatus.of(campaignId, callToActionIds);
    }

    public LaunchStatus undo(RunScope scope) {
        undoLaunch.undo(scope);
        return readStatus.of(scope);
    }

    public LaunchStatus pause(RunScope scope) {
        pauseRuns.pause(scope);
        return readStatus.of(scope);
    }

    public LaunchStatus resume(RunScope scope) {
        resumeRuns.resume(scope);
        return readStatus.of(scope);
    }

    public LaunchStatus standDown(RunScope scope, String reason) {
        standDown.standDown(scope, reason);
        return readStatus.of(scope);
    }

    public LaunchStatus close(RunScope scope) {
        closeRuns.close(scope);
        return readStatus.of(scope);
    }

    public LaunchStatus cancel(RunScope scope) {
        cancelDrafts.cancel(scope);
        return readStatus.of(scope);
    }
}
