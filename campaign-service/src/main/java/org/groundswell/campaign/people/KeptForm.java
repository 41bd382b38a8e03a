package org.groundswell.campaign.people;

import java.util.List;

/**
 * A form that was sent after its session had ended.
 *
 * @param path where it goes
 */
public record KeptForm(String path, Content content) {

    /**
     * What was sent, but for what is in files.
     *
     * @param inParts whether it is sent as forms with files are
     * @param files that were chosen
     */
    public record Content(boolean inParts, List<Field> fields, List<File> files) {

        @Override
        public String toString() {
            return "Content[%d fields, %d files]".formatted(fields.size(), files.size());
        }
    }

    public record Field(String name, String value) {

        @Override
        public String toString() {
            return "Field[name=%s]".formatted(name);
        }
    }

    /** @param name as the browser says it: nothing to be trusted */
    public record File(String field, String name) {}
}
