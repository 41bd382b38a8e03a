package org.groundswell.campaign.workspace.letters;

import jakarta.enterprise.context.ApplicationScoped;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.InNavigation;

@ApplicationScoped
class LettersInNavigation implements InNavigation {

    @Override
    public Entry entry() {
        return new Entry(40, "Letters", "/letters", Everybody.ROLES);
    }
}
