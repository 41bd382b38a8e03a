package org.groundswell.campaign.workspace.plan;

import java.util.List;
import org.groundswell.campaign.launch.AudienceCount;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.StakeholderKind;

/**
 * Who matches, who of them is left out and why, and who would be asked.
 *
 * @param problem why nobody can be counted; empty where they are
 */
public record Waterfall(
        String problem, String matched, List<Reason> leftOut, String asked, boolean nobody, List<Person> sample) {

    public record Reason(String code, String words, String count) {}

    public record Person(String name, String kind, String market) {}

    /** As the launch counts it, without naming anybody. */
    public static Waterfall of(AudienceCount count) {
        return of(new AudienceBookClient.Count(
                count.matched(),
                count.leftOut().stream()
                        .map(left -> new AudienceBookClient.LeftOut(left.reason(), left.count()))
                        .toList(),
                count.asked(),
                List.of()));
    }

    static Waterfall of(AudienceBookClient.Count count) {
        return new Waterfall(
                "",
                Numbers.count(count.matched()),
                count.leftOut().stream()
                        .filter(left -> left.count() > 0)
                        .map(left ->
                                new Reason(left.reason(), Words.leftOut(left.reason()), Numbers.count(left.count())))
                        .toList(),
                Numbers.count(count.asked()),
                count.asked() == 0,
                count.sample().stream()
                        .limit(8)
                        .map(person -> new Person(person.name(), kind(person.kind()), person.market()))
                        .toList());
    }

    static Waterfall unknown(String problem) {
        return new Waterfall(problem, "", List.of(), "", false, List.of());
    }

    static String kind(String code) {
        return Words.of(Coded.of(StakeholderKind.class, code));
    }
}
