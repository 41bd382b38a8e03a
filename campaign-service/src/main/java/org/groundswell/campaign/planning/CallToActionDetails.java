package org.groundswell.campaign.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.groundswell.campaign.rest.Lists;
import org.groundswell.contracts.Action;
import org.groundswell.contracts.CampaignEvent.Step;
import org.groundswell.contracts.CampaignEvent.Target;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.TargetRole;
import org.jspecify.annotations.Nullable;

/**
 * A call to action as somebody plans or edits it.
 *
 * @param channels in the order in which they are tried: e-mail, print, call list
 * @param fallback the channel taken after a bounce
 * @param window first and last day on which stakeholders are asked, in the organisation's zone
 * @param steps the first message (step 0 after 0 days) and its reminders; absent: the first message alone
 * @param version as it was read; needed for an edit
 */
public record CallToActionDetails(
        @NotBlank @Size(max = 200) String name,
        @NotNull UUID audienceId,
        @NotNull Action action,
        @NotNull @Valid TargetDetails target,
        @NotEmpty List<@NotNull Channel> channels,
        Optional<Channel> fallback,
        @NotNull @Valid WindowDetails window,
        @Size(max = 10) List<@NotNull @Valid StepDetails> steps,
        @Nullable Long version) {

    public CallToActionDetails(
            String name,
            UUID audienceId,
            Action action,
            TargetDetails target,
            @Nullable List<Channel> channels,
            Optional<Channel> fallback,
            WindowDetails window,
            @Nullable List<StepDetails> steps,
            @Nullable Long version) {
        this.name = name;
        this.audienceId = audienceId;
        this.action = action;
        this.target = target;
        this.channels = Lists.orEmpty(channels).stream().distinct().toList();
        this.fallback = fallback;
        this.window = window;
        this.steps = Lists.orEmpty(steps).isEmpty() ? List.of(new StepDetails(0, 0)) : Lists.orEmpty(steps);
        this.version = version;
    }

    /** The same for another audience. @param version of the call to action as it stands */
    public CallToActionDetails ofAudience(UUID audienceId, long version) {
        return new CallToActionDetails(name, audienceId, action, target, channels, fallback, window, steps, version);
    }

    @AssertTrue(message = "forward is the stakeholder's own letter and no channel to ask through")
    boolean isChannelsOurs() {
        return !channels.contains(Channel.FORWARD) && !fallback.equals(Optional.of(Channel.FORWARD));
    }

    @AssertTrue(message = "a fallback must be a channel that is not tried anyway")
    boolean isFallbackAnotherChannel() {
        return fallback.isEmpty() || !channels.contains(fallback.get());
    }

    @AssertTrue(
            message = "steps must be 0, 1, 2, … in this order, the first after 0 days, each later than the one before")
    boolean isStepsInOrder() {
        return steps.stream().anyMatch(Objects::isNull)
                || IntStream.range(0, steps.size()).allMatch(this::comesInItsPlace);
    }

    private boolean comesInItsPlace(int place) {
        StepDetails step = steps.get(place);
        return step.step() == place
                && (place == 0
                        ? step.afterDays() == 0
                        : step.afterDays() > steps.get(place - 1).afterDays());
    }

    /**
     * Towards whom the stakeholder acts.
     *
     * @param address lines of a postal address, may be empty
     */
    public record TargetDetails(
            @NotNull TargetRole role,
            @NotBlank @Size(max = 200) String name,
            Optional<@Size(max = 200) String> title,
            @Size(max = 8) List<@NotBlank @Size(max = 200) String> address,
            Optional<@Email @Size(max = 254) String> email,
            Optional<@Size(max = 40) String> phone) {

        public TargetDetails(
                TargetRole role,
                String name,
                Optional<String> title,
                @Nullable List<String> address,
                Optional<String> email,
                Optional<String> phone) {
            this.role = role;
            this.name = name;
            this.title = title;
            this.address = Lists.orEmpty(address);
            this.email = email;
            this.phone = phone;
        }

        Target toEvent() {
            return new Target(role, name, title, address, email, phone);
        }
    }

    /** First and last day, in the organisation's zone, on which stakeholders are asked. */
    public record WindowDetails(
            @NotNull LocalDate opensOn, @NotNull LocalDate closesOn) {

        @AssertTrue(message = "must not be before opensOn")
        boolean isClosesOnNotBeforeOpensOn() {
            return opensOn == null || closesOn == null || !closesOn.isBefore(opensOn);
        }
    }

    /** @param afterDays days after the release */
    public record StepDetails(
            @PositiveOrZero int step,
            @PositiveOrZero @Max(365) int afterDays) {
        Step toEvent() {
            return new Step(step, afterDays);
        }
    }
}
