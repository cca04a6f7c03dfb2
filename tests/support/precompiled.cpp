// SPDX-License-Identifier: EUPL-1.2
// Nothing: a precompiled header belongs to a target, and a target has a source.
