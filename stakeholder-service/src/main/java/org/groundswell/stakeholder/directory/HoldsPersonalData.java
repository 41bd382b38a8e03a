package org.groundswell.stakeholder.directory;

import java.util.UUID;

/** A feature that keeps what was once said about a person outside of the directory. Whoever erases a person calls every such bean. */
public interface HoldsPersonalData {

    /** Within the transaction that erases the person. */
    void forget(UUID stakeholderId);
}
