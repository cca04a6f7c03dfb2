-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO search_place (block, axes, placing, places) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (block) DO UPDATE
SET axes = excluded.axes, placing = excluded.placing, places = excluded.places
