-- Never changed: a change of a letter is a new row with the next number.
CREATE TABLE letter_version (
    id uuid DEFAULT uuidv7() CONSTRAINT letter_version_pk PRIMARY KEY,
    call_to_action_id uuid NOT NULL CONSTRAINT letter_version_call_to_action_fk REFERENCES call_to_action,
    role text NOT NULL,
    step integer NOT NULL CONSTRAINT letter_version_step_is_positive CHECK (step >= 0),
    language text NOT NULL,
    number integer NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    call_script text,
    sha256 text NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT letter_version_number_unique UNIQUE (call_to_action_id, role, step, language, number)
);

CREATE FUNCTION refuse_change_of_letter_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a letter version is never changed';
END
$$;

CREATE TRIGGER letter_version_is_immutable BEFORE UPDATE ON letter_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_letter_version();
