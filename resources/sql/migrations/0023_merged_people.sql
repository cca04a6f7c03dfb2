-- SPDX-License-Identifier: EUPL-1.2
-- The person or institute that another one turned out to be (spec 02, 2.10).

ALTER TABLE person ADD COLUMN merged_into BLOB;
ALTER TABLE institute ADD COLUMN merged_into BLOB;
