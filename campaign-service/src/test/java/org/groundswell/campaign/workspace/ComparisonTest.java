package org.groundswell.campaign.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.groundswell.campaign.workspace.Form.Difference;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Comparison COMPARISON = Comparison.empty()
            .text("name", "Name")
            .choice("roles", "Roles", List.of(Choice.of("a", "Approver"), Choice.of("v", "Viewer")))
            .day("until", "Until");

    @Test
    void whatDiffers_isSaidInWords_inTheOrderOfThePage() {
        Form theirs = Form.empty().with("until", "2026-12-01").withAll("roles", List.of("v", "a"));
        Form yours = Form.empty()
                .with("until", "2026-12-02")
                .withAll("roles", List.of("gone"))
                .with("name", "Ada");

        assertThat(COMPARISON.between(theirs, yours))
                .containsExactly(
                        new Difference("Name", "", "Ada"),
                        new Difference("Roles", "Approver, Viewer", "something that can’t be chosen any more"),
                        new Difference("Until", "Dec 1, 2026", "Dec 2, 2026"));
    }

    @Test
    void anotherOrder_orOtherLineEnds_areNoDifference() {
        Form theirs = Form.empty().with("name", "a\nb").withAll("roles", List.of("a", "v"));
        Form yours = Form.empty().with("name", "a\r\nb\r\n").withAll("roles", List.of("v", "a"));

        assertThat(COMPARISON.between(theirs, yours)).isEmpty();
    }
}
