package org.groundswell.campaign.meetings;

import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.security.CurrentPerson;

/** For whom a meeting is shown; also somebody who is to get its minutes and makes no request. */
public record Reader(UUID id, Set<String> roles) {

    public static Reader of(CurrentPerson person) {
        return new Reader(person.id(), person.roles());
    }
}
