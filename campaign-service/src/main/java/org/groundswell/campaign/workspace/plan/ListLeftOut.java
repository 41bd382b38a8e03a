package org.groundswell.campaign.workspace.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.plan.LeftOutView.Field;
import org.groundswell.campaign.workspace.plan.LeftOutView.Next;
import org.groundswell.contracts.Channel;
import org.groundswell.platform.security.CurrentPerson;

/** Lists those whom an audience matches and who are not asked for one reason; where nobody can say, the page says so. */
@ApplicationScoped
class ListLeftOut {

    private final CurrentPerson person;
    private final Campaigns campaigns;
    private final AudienceBook book;

    ListLeftOut(CurrentPerson person, Campaigns campaigns, AudienceBook book) {
        this.person = person;
        this.campaigns = campaigns;
        this.book = book;
    }

    LeftOutView of(CallToActionSummary call, String reason, Optional<UUID> after) {
        return view(
                call.campaignId(),
                call.name(),
                reason,
                after,
                () -> book.leftOut(call, reason, after),
                next -> new Next(
                        UriBuilder.fromPath(LeftOutPages.of(call))
                                .queryParam("reason", reason)
                                .queryParam("after", next)
                                .build()
                                .toString(),
                        List.of()));
    }

    /** @param typed the form of an audience as it is just now */
    LeftOutView of(UUID campaignId, Form typed, Optional<UUID> after) {
        String reason = typed.value("reason");
        AudienceRule rule = RuleForm.read(typed);
        return view(
                campaignId,
                typed.value("name"),
                reason,
                after,
                () -> book.leftOut(campaignId, rule, typed.choices(Channel.class, "channels"), reason, after),
                next -> new Next("/campaigns/%s/plan/left-out".formatted(campaignId), again(typed, next)));
    }

    private LeftOutView view(
            UUID campaignId,
            String audience,
            String reason,
            Optional<UUID> after,
            Supplier<AudienceBookClient.LeftOutPage> page,
            Function<UUID, Next> next) {
        String campaign = campaigns.visibleTo(person, campaignId).name();
        String back = PlanStep.AUDIENCES.of(campaignId);
        String words = Words.leftOut(reason);
        try {
            AudienceBookClient.LeftOutPage found = page.get();
            return new LeftOutView(
                    campaign,
                    back,
                    audience,
                    words,
                    "",
                    found.items().stream().map(ListLeftOut::row).toList(),
                    after.isEmpty(),
                    found.next().map(next));
        } catch (ServiceAway away) {
            return new LeftOutView(
                    campaign, back, audience, words, away.words(), List.of(), after.isEmpty(), Optional.empty());
        }
    }

    private static LeftOutView.Row row(AudienceBookClient.LeftOutPerson person) {
        return new LeftOutView.Row(
                person.name(), Waterfall.kind(person.kind()), person.market(), "/stakeholders/" + person.id());
    }

    private static List<Field> again(Form typed, UUID after) {
        List<Field> fields = new ArrayList<>();
        List.of("name", "reason", "channels").forEach(name -> add(fields, typed, name));
        RuleForm.LABELS.keySet().forEach(name -> add(fields, typed, name));
        fields.add(new Field("after", after.toString()));
        return fields;
    }

    private static void add(List<Field> fields, Form typed, String name) {
        typed.all(name).forEach(value -> fields.add(new Field(name, value)));
    }
}
