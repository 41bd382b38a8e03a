CREATE TABLE audience (
    id         uuid        NOT NULL,
    version    bigint      NOT NULL,
    name       text        NOT NULL,
    rule       jsonb       NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT audience_pk PRIMARY KEY (id)
);
