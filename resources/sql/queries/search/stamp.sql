-- SPDX-License-Identifier: EUPL-1.2
-- changes with every commit: of other connections, and of this one
SELECT data_version, total_changes() FROM pragma_data_version
