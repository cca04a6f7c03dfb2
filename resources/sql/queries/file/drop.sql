-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM file WHERE id = ?1
