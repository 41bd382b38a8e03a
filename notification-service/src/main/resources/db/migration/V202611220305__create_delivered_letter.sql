-- What a stakeholder got: subject, HTML and text as they were merged, compressed and encrypted. Its SHA-256 stands in
-- delivery.letter_sha256 and stays when the person is erased.
CREATE TABLE delivered_letter (
    delivery_id uuid NOT NULL,
    sealed      text NOT NULL,
    CONSTRAINT delivered_letter_pk PRIMARY KEY (delivery_id)
);
ALTER TABLE delivered_letter ALTER COLUMN sealed SET STORAGE EXTERNAL;
