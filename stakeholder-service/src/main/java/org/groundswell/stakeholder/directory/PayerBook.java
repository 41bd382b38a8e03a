package org.groundswell.stakeholder.directory;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundswell.contracts.LineOfBusiness;

/** Every name and id by which files call payers and programmes. */
public final class PayerBook {

    private static final Map<String, Cover> PROGRAMMES = Map.ofEntries(
            Map.entry("medicare", Cover.programme(LineOfBusiness.MEDICARE)),
            Map.entry("original medicare", Cover.programme(LineOfBusiness.MEDICARE)),
            Map.entry("medicaid", Cover.programme(LineOfBusiness.MEDICAID)),
            Map.entry("dual eligible", Cover.programme(LineOfBusiness.DUAL_ELIGIBLE)),
            Map.entry("no insurance", Cover.NONE),
            Map.entry("uninsured", Cover.NONE),
            Map.entry("self pay", Cover.NONE),
            Map.entry("selfpay", Cover.NONE),
            Map.entry("none", Cover.NONE));

    private final Map<String, Cover> covers = new HashMap<>(PROGRAMMES);
    private final Map<String, String> labels = new HashMap<>();

    /**
     * Also replaces what the name meant before.
     *
     * @param label what people read instead, where the name is an id
     */
    public void put(String name, Cover cover, String label) {
        covers.put(key(name), cover);
        labels.put(key(name), label);
    }

    /** What people read for a name or an id. */
    public String label(String name) {
        return labels.getOrDefault(key(name), name);
    }

    public Optional<Cover> find(String name) {
        return Optional.ofNullable(covers.get(key(name)));
    }

    /** Whether a name is a programme or no cover, so that no payer is made of it. */
    public static boolean isNoPayer(String name) {
        return PROGRAMMES.containsKey(key(name));
    }

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
}
