-- SPDX-License-Identifier: EUPL-1.2
SELECT places FROM search_place WHERE block = ?1 AND axes = ?2
