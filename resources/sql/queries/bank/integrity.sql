-- SPDX-License-Identifier: EUPL-1.2
PRAGMA integrity_check
