-- SPDX-License-Identifier: EUPL-1.2
-- What a verdict keeps to learn from, to see how much of a text stayed, and of a pair that people made or ruled on.

ALTER TABLE verdict ADD COLUMN grounds TEXT;
ALTER TABLE verdict ADD COLUMN words_a TEXT;
ALTER TABLE verdict ADD COLUMN words_b TEXT;
ALTER TABLE verdict ADD COLUMN show_rule TEXT;
ALTER TABLE verdict ADD COLUMN is_manual INTEGER;
