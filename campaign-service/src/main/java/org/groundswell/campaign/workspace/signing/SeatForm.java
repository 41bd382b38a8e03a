package org.groundswell.campaign.workspace.signing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.signoff.Matter;
import org.groundswell.campaign.signoff.SeatDetails;
import org.groundswell.campaign.workspace.Form;

/** A seat as it is typed in: who holds it is one choice, of a person's id or a role. */
final class SeatForm {

    private SeatForm() {}

    static SeatDetails read(Form form) {
        String name = form.required("name", "Say for whom the seat is, for instance Legal");
        List<Matter> matters = form.choices(Matter.class, "matters");
        if (matters.isEmpty()) {
            form.refuse("matters", "Choose what is signed");
        }
        String holder = form.required("holder", "Choose who signs");
        Optional<UUID> personId = person(holder);
        Set<Matter> signs = EnumSet.noneOf(Matter.class);
        signs.addAll(matters);
        return new SeatDetails(
                name, personId, personId.isPresent() ? Optional.empty() : Optional.of(holder), signs, null);
    }

    private static Optional<UUID> person(String holder) {
        try {
            return Optional.of(UUID.fromString(holder));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
