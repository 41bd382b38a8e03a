package org.groundswell.campaign.planning;

import org.groundswell.platform.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** 409: somebody else saved in the meantime. */
public final class StaleEdit extends ProblemException {

    private StaleEdit(long current) {
        super(
                409,
                "stale-edit",
                "Somebody else saved in the meantime",
                "The version is now %d. Read it again and send your change with that version.".formatted(current));
    }

    /** Of something that is edited without a version of its own. @param current the version of what it belongs to */
    public static StaleEdit at(long current) {
        return new StaleEdit(current);
    }

    /**
     * @param current the version that is stored
     * @param given the version that the edit was made from
     * @throws StaleEdit where they differ, or none was given
     */
    public static void refuseUnless(long current, @Nullable Long given) {
        if (given == null || given != current) {
            throw new StaleEdit(current);
        }
    }
}
