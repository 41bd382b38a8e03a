package org.groundswell.localstack.demo;

import java.util.List;

/**
 * A stakeholder of the demo: what stands in the file that is imported.
 *
 * @param key the id in the organisation's own records
 * @param name as people write it; of an employer, the contact's
 * @param email empty where none is known
 * @param cells the row, in the order of the file's header
 */
record Person(String key, String name, String email, List<String> cells) {}
