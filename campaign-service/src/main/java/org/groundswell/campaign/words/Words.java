package org.groundswell.campaign.words;

import java.util.Locale;
import java.util.Map;
import org.groundswell.campaign.health.Health;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CampaignState;
import org.groundswell.contracts.Action;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.ClosingReason;
import org.groundswell.contracts.LeftOutReason;
import org.groundswell.contracts.LetterRole;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.ResponseKind;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.contracts.Stance;
import org.groundswell.contracts.TargetRole;
import org.groundswell.contracts.UndeliverableReason;

/** What codes are called on pages, and in what is signed. */
public final class Words {

    private static final Map<String, String> LEFT_OUT = Map.of(
            LeftOutReason.SUPPRESSED.code(), "on the suppression list",
            LeftOutReason.DECEASED.code(), "deceased",
            LeftOutReason.OPTED_OUT.code(), "opted out",
            LeftOutReason.MINOR_WITHOUT_ADDRESSEE.code(), "minors without an addressee",
            LeftOutReason.OTHER_LINE_OF_BUSINESS.code(), "of another line of business",
            LeftOutReason.NO_USABLE_CONTACT_POINT.code(), "no usable address, e-mail or phone",
            LeftOutReason.DUPLICATE.code(), "duplicates",
            LeftOutReason.HOUSEHOLD_REPEAT.code(), "repeats in a household");

    private static final Map<String, String> UNDELIVERABLE = Map.ofEntries(
            Map.entry(UndeliverableReason.BOUNCED_HARD.code(), "e-mail bounced"),
            Map.entry(UndeliverableReason.BOUNCED_SOFT.code(), "mailbox full or slow for too long"),
            Map.entry(UndeliverableReason.REFUSED_BY_SERVER.code(), "refused by the mail server"),
            Map.entry(UndeliverableReason.COMPLAINED.code(), "reported as unwanted"),
            Map.entry(UndeliverableReason.RETURNED_MOVED.code(), "returned: moved"),
            Map.entry(UndeliverableReason.RETURNED_UNKNOWN.code(), "returned: not known there"),
            Map.entry(UndeliverableReason.RETURNED_REFUSED.code(), "returned: refused"),
            Map.entry(UndeliverableReason.RETURNED_OTHER.code(), "returned"),
            Map.entry(UndeliverableReason.NOT_MAILED.code(), "taken out by the mail house"),
            Map.entry(UndeliverableReason.WRONG_NUMBER.code(), "wrong number"),
            Map.entry(UndeliverableReason.NOT_REACHED.code(), "not reached by phone"),
            Map.entry(UndeliverableReason.NOT_RENDERED.code(), "letter could not be made"));

    private static final Map<String, String> CLOSED = Map.of(
            ClosingReason.OPTED_OUT.code(), "opted out",
            ClosingReason.DECLINED.code(), "declined",
            ClosingReason.WITHDRAWN.code(), "withdrawn");

    private Words() {}

    public static String leftOut(String code) {
        return LEFT_OUT.getOrDefault(code, code);
    }

    public static String undeliverable(String code) {
        return UNDELIVERABLE.getOrDefault(code, code);
    }

    public static String closed(String code) {
        return CLOSED.getOrDefault(code, code);
    }

    public static String of(StakeholderKind kind) {
        return switch (kind) {
            case EMPLOYER -> "Employers";
            case PATIENT -> "Patients";
            case PHYSICIAN -> "Physicians";
        };
    }

    public static String of(LineOfBusiness line) {
        return switch (line) {
            case COMMERCIAL -> "Commercial";
            case MARKETPLACE -> "Marketplace";
            case MEDICARE_ADVANTAGE -> "Medicare Advantage";
            case MEDICARE -> "Medicare";
            case MEDICAID_MANAGED_CARE -> "Medicaid managed care";
            case MEDICAID -> "Medicaid";
            case DUAL_ELIGIBLE -> "Dual eligible";
            case OTHER -> "Other";
        };
    }

    public static String of(ResponseKind kind) {
        return switch (kind) {
            case ACKNOWLEDGED -> "Acknowledged";
            case MEETING -> "Meeting";
            case OFFER -> "Offer";
            case COUNTER_OFFER -> "Counter-offer";
            case EXTENSION -> "Extension";
            case REFUSAL -> "Refusal";
            case HOSTILE -> "Hostile answer";
            case CLARIFICATION_WANTED -> "Wants clarification";
            case PUBLIC_STATEMENT -> "Public statement";
            case NOTICE_TO_MEMBERS -> "Notice to members";
            case TERMINATION_NOTICE -> "Termination notice";
            case AGREEMENT_IN_PRINCIPLE -> "Agreement in principle";
            case SIGNED -> "Signed";
        };
    }

    public static String of(Stance stance) {
        return switch (stance) {
            case FAVOURABLE -> "favourable";
            case NEUTRAL -> "neutral";
            case UNFAVOURABLE -> "unfavourable";
        };
    }

    public static String of(Action action) {
        return switch (action) {
            case WRITE_LETTER -> "Write a letter";
            case SEND_EMAIL -> "Send an e-mail";
            case CALL -> "Call";
            case SIGN -> "Sign";
            case MEET -> "Meet";
        };
    }

    public static String of(CampaignState state) {
        return switch (state) {
            case DRAFT -> "Draft";
            case LAUNCHING -> "Launching";
            case RUNNING -> "Running";
            case PAUSED -> "Paused";
            case STANDING_DOWN -> "Standing down";
            case CLOSED -> "Closed";
            case CANCELLED -> "Called off";
        };
    }

    public static String of(CallToActionState state) {
        return of(CampaignState.valueOf(state.name()));
    }

    public static String of(Channel channel) {
        return switch (channel) {
            case EMAIL -> "E-mail";
            case PRINT -> "Printed letter";
            case CALL_LIST -> "Call list";
            case FORWARD -> "Forwarded letter";
        };
    }

    public static String of(TargetRole role) {
        return switch (role) {
            case PAYER_PERSON -> "A person at the payer";
            case MEMBER_SERVICES -> "The payer's member services";
            case EMPLOYER_HR -> "Their employer's human resources";
            case BROKER -> "Their broker";
            case REGULATOR -> "A regulator";
            case LEGISLATOR -> "A legislator";
        };
    }

    public static String of(LetterRole role) {
        return switch (role) {
            case OUR_MESSAGE -> "Our message";
            case MODEL_LETTER -> "Model letter";
        };
    }

    /** Which of a call to action's letters: "Our message", "Reminder 2", "Model letter". */
    public static String letter(LetterRole role, int step) {
        return step == 0 ? of(role) : "Reminder " + step;
    }

    /** "Reminder 2 in Spanish". */
    public static String letter(LetterRole role, int step, String language) {
        return letter(role, step) + " in " + language(language);
    }

    /** A way to contact somebody, as audiences have them for a criterion: "an e-mail address". */
    public static String contactPoint(String code) {
        return switch (code) {
            case "email" -> "an e-mail address";
            case "address" -> "a postal address";
            case "phone" -> "a phone number";
            default -> code;
        };
    }

    /** "English", "Spanish": in English, as the workspace is. */
    public static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    public static String of(Health health) {
        return switch (health) {
            case ON_TRACK -> "On track";
            case AT_RISK -> "At risk";
            case OFF_TRACK -> "Off track";
        };
    }
}
