-- What files call payers and programmes: "Cigna Health", or an id of the system that wrote the file.
CREATE TABLE payer_alias (
    alias            text NOT NULL,
    -- Absent for programmes and for no cover at all.
    payer_id         uuid,
    line_of_business text,
    -- What people read instead of an id.
    label            text NOT NULL,
    CONSTRAINT payer_alias_pk PRIMARY KEY (alias),
    CONSTRAINT payer_alias_payer_fk FOREIGN KEY (payer_id) REFERENCES payer (id) ON UPDATE CASCADE
);

CREATE TABLE stakeholder_import (
    id           uuid        NOT NULL DEFAULT uuidv7(),
    kind         text        NOT NULL,
    name         text        NOT NULL,
    -- The system whose external ids the file carries.
    source       text        NOT NULL,
    state        text        NOT NULL,
    size         bigint      NOT NULL,
    sha256       text        NOT NULL,
    encoding     text        NOT NULL,
    delimiter    text        NOT NULL,
    header       text[]      NOT NULL,
    -- Of kind and header: files with the same one are mapped alike.
    fingerprint  text        NOT NULL,
    row_count    bigint      NOT NULL,
    mapping      jsonb       NOT NULL,
    rows_done    bigint      NOT NULL DEFAULT 0,
    report       jsonb,
    failure      text,
    created_by   text        NOT NULL,
    created_at   timestamptz NOT NULL,
    committed_at timestamptz,
    undone_at    timestamptz,
    CONSTRAINT stakeholder_import_pk PRIMARY KEY (id),
    CONSTRAINT stakeholder_import_kind_ck CHECK (kind IN ('employer', 'patient', 'physician', 'coverage', 'payer')),
    CONSTRAINT stakeholder_import_state_ck CHECK (state IN ('uploaded', 'checking', 'checked', 'committing', 'committed', 'undoing', 'undone', 'failed'))
);

CREATE INDEX stakeholder_import_running_ix ON stakeholder_import (id) WHERE state IN ('checking', 'committing', 'undoing');

-- The file itself, compressed and encrypted, until the import is committed: unmapped columns hold what must not be kept.
CREATE TABLE stakeholder_import_part (
    import_id uuid    NOT NULL,
    no        integer NOT NULL,
    sealed    text    NOT NULL,
    CONSTRAINT stakeholder_import_part_pk PRIMARY KEY (import_id, no)
);

ALTER TABLE stakeholder_import_part ALTER COLUMN sealed SET STORAGE EXTERNAL;

-- The mapped columns of rows that can't be taken, for the one who corrects them.
CREATE TABLE stakeholder_import_faulty_row (
    import_id uuid   NOT NULL,
    row_no    bigint NOT NULL,
    cells     text[] NOT NULL,
    error     text   NOT NULL,
    CONSTRAINT stakeholder_import_faulty_row_pk PRIMARY KEY (import_id, row_no)
);

-- What an import did to whom, so that it can be taken back.
CREATE TABLE stakeholder_import_change (
    import_id       uuid   NOT NULL,
    stakeholder_id  uuid   NOT NULL,
    -- The row as it was; absent for one that the import added.
    previous        jsonb,
    -- As the import left them; when they have moved on, somebody changed the row since.
    version         bigint NOT NULL,
    consent_version bigint NOT NULL,
    -- Also finds a stakeholder's imports: they are few, and PostgreSQL 18 skips from one to the next.
    CONSTRAINT stakeholder_import_change_pk PRIMARY KEY (import_id, stakeholder_id)
);

-- The mapping last used for files with this kind and header.
CREATE TABLE stakeholder_import_memory (
    fingerprint text        NOT NULL,
    mapping     jsonb       NOT NULL,
    updated_at  timestamptz NOT NULL,
    CONSTRAINT stakeholder_import_memory_pk PRIMARY KEY (fingerprint)
);
