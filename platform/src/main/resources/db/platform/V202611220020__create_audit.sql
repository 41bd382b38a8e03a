-- Who did, saw and changed what, when, from where. Entries are chained by the database itself: each hash covers the entry and the
-- hash before it, so that an entry which somebody with all rights changed or took out shows. SELECT * FROM verify_audit().
CREATE TABLE audit_entry (
    seq         bigint      NOT NULL,
    at          timestamptz NOT NULL,
    person_id   uuid,
    person      text        NOT NULL,
    roles       text[]      NOT NULL,
    action      text        NOT NULL,
    path        text        NOT NULL,
    status      integer     NOT NULL,
    campaign_id uuid,
    detail      text        NOT NULL,
    address     text        NOT NULL,
    correlation text        NOT NULL,
    previous    bytea       NOT NULL,
    hash        bytea       NOT NULL,
    CONSTRAINT audit_entry_pk PRIMARY KEY (seq)
);

CREATE INDEX audit_entry_person ON audit_entry (person_id, seq);
CREATE INDEX audit_entry_campaign ON audit_entry (campaign_id, seq);

CREATE FUNCTION audit_entry_hash(e audit_entry) RETURNS bytea
LANGUAGE sql STABLE
AS $$
    SELECT sha256(convert_to(
        jsonb_build_array(
            e.seq, extract(epoch FROM e.at), e.person_id, e.person, e.roles, e.action, e.path, e.status, e.campaign_id,
            e.detail, e.address, e.correlation, encode(e.previous, 'hex'))::text,
        'UTF8'))
$$;

-- One at a time: the lock is held to the end of the transaction, so that the next one sees this one as the last.
CREATE FUNCTION chain_audit_entry() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    last record;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('audit_entry'));
    SELECT seq, hash INTO last FROM audit_entry ORDER BY seq DESC LIMIT 1;
    NEW.seq := coalesce(last.seq, 0) + 1;
    NEW.previous := coalesce(last.hash, ''::bytea);
    NEW.hash := audit_entry_hash(NEW);
    RETURN NEW;
END
$$;

CREATE FUNCTION refuse_audit_change() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION 'The audit trail is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER audit_entry_chained BEFORE INSERT ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();
CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_entry_stays_whole BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

-- first_broken is the first entry that was changed, put in, or stands behind one that was taken out. A chain that was cut at its
-- end is whole; that shows where a hash that was noted before is not in it any more.
CREATE FUNCTION verify_audit(noted text DEFAULT NULL)
RETURNS TABLE (entries bigint, intact boolean, first_broken bigint, head text, noted_found boolean)
LANGUAGE sql STABLE
AS $$
    WITH checked AS (
        SELECT
            e.seq,
            e.hash,
            e.hash = audit_entry_hash(e)
                AND e.previous = lag(e.hash, 1, ''::bytea) OVER (ORDER BY e.seq)
                AND e.seq = row_number() OVER (ORDER BY e.seq) AS fits
        FROM audit_entry e)
    SELECT
        count(*),
        coalesce(bool_and(fits), true),
        min(seq) FILTER (WHERE NOT fits),
        (SELECT encode(l.hash, 'hex') FROM audit_entry l ORDER BY l.seq DESC LIMIT 1),
        noted IS NULL OR coalesce(bool_or(encode(checked.hash, 'hex') = lower(noted)), false)
    FROM checked
$$;
