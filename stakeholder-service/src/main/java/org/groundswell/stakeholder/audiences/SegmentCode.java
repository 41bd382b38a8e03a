package org.groundswell.stakeholder.audiences;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.StakeholderKind;

/**
 * Kind and line of business in {@code stakeholder.audience_flags}, above the bits of {@link AudienceFlag}, as the column's
 * expression sets them: a number below 64. Some of all segments are a mask of 64 bits, so that SQL asks for any of them by one
 * shift.
 */
final class SegmentCode {

    /** Where the code begins. */
    static final int SHIFT = 10;

    /** Where the kind begins. */
    static final int KIND_SHIFT = SHIFT + 4;

    private static final int NO_LINE = 0;

    private SegmentCode() {}

    static int of(StakeholderKind kind) {
        return switch (kind) {
            case EMPLOYER -> 0;
            case PATIENT -> 1;
            case PHYSICIAN -> 2;
        };
    }

    static int of(LineOfBusiness line) {
        return switch (line) {
            case COMMERCIAL -> 1;
            case MARKETPLACE -> 2;
            case MEDICARE_ADVANTAGE -> 3;
            case MEDICARE -> 4;
            case MEDICAID_MANAGED_CARE -> 5;
            case MEDICAID -> 6;
            case DUAL_ELIGIBLE -> 7;
            case OTHER -> 8;
        };
    }

    /** Everybody of these kinds, whatever their line of business, be it unknown. */
    static long everybody(Collection<StakeholderKind> kinds) {
        return with(kinds, EnumSet.allOf(LineOfBusiness.class)) | withoutLine(kinds);
    }

    /** Those of these kinds who are known to have one of these lines of business. */
    static long with(Collection<StakeholderKind> kinds, Collection<LineOfBusiness> lines) {
        return kinds.stream()
                .flatMapToLong(kind -> lines.stream().mapToLong(line -> bit(kind, of(line))))
                .reduce(0, (a, b) -> a | b);
    }

    static Set<LineOfBusiness> otherThan(Collection<LineOfBusiness> lines) {
        Set<LineOfBusiness> others = EnumSet.allOf(LineOfBusiness.class);
        others.removeAll(lines);
        return others;
    }

    private static long withoutLine(Collection<StakeholderKind> kinds) {
        return kinds.stream().mapToLong(kind -> bit(kind, NO_LINE)).reduce(0, (a, b) -> a | b);
    }

    private static long bit(StakeholderKind kind, int line) {
        return 1L << (of(kind) << (KIND_SHIFT - SHIFT) | line);
    }
}
