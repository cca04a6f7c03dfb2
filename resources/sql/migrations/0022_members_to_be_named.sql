-- SPDX-License-Identifier: EUPL-1.2
-- The unit that is to name a member of a supervisory committee (spec 05, 5.8).

ALTER TABLE committee_member ADD COLUMN unit BLOB;
