package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.stakeholder.directory.Payer;
import org.groundswell.stakeholder.directory.Payers;
import org.groundswell.stakeholder.imports.MappingRules.MappingFault;

/** Says what a file's columns and values mean. What was checked before has to be checked again. */
@ApplicationScoped
class MapImport {

    private final ImportTable imports;
    private final Payers payers;

    MapImport(ImportTable imports, Payers payers) {
        this.imports = imports;
        this.payers = payers;
    }

    /** @throws ImportRefused naming everything that is wrong with the mapping */
    @Transactional
    ImportRecord map(UUID id, Mapping mapping) {
        ImportRecord record = imports.lock(id);
        boolean open = record.state() == ImportState.UPLOADED || record.state().mayBecome(ImportState.UPLOADED);
        if (!open) {
            throw ImportRefused.notIn(record.state(), "uploaded, checked or failed");
        }
        List<MappingFault> faults = new MappingRules(
                        record.kind(),
                        record.header(),
                        payers.all().stream().map(Payer::id).collect(Collectors.toSet()))
                .faultsOf(mapping);
        if (!faults.isEmpty()) {
            throw ImportRefused.mapping(faults);
        }
        imports.map(id, mapping);
        imports.become(id, ImportState.UPLOADED, null);
        return imports.lock(id);
    }
}
