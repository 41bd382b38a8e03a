package org.groundswell.stakeholder.directory;

import java.util.Map;
import org.groundswell.stakeholder.directory.StakeholderView.ContactData;
import org.groundswell.stakeholder.directory.StakeholderView.Covered;

/** What a preview for a real stakeholder merges: the fields that their letter will have, and the name of their own insurer. */
public final class StakeholderLetterFields {

    private StakeholderLetterFields() {}

    public static Map<String, String> of(StakeholderView of) {
        Map<String, String> values = new StakeholderFields(
                        of.kind(),
                        of.language(),
                        of.prefix().orElse(null),
                        of.fullName().orElse(null),
                        of.firstName().orElse(null),
                        of.lastName().orElse(null),
                        of.suffix().orElse(null),
                        of.addressee().orElse(null),
                        of.isMinor(),
                        of.title().orElse(null),
                        of.organisation().orElse(null),
                        of.specialty().orElse(null),
                        of.npi().orElse(null),
                        of.contact().flatMap(ContactData::city).orElse(null),
                        of.contact().flatMap(ContactData::state).orElse(null),
                        of.market().orElse(null),
                        of.cover().flatMap(Covered::lineOfBusiness).orElse(null),
                        of.coveredLives(),
                        of.employees().orElse(null),
                        of.renewalMonth().orElse(null))
                .values();
        of.cover().flatMap(Covered::payerName).ifPresent(payer -> values.put("payer_name", payer));
        return values;
    }
}
