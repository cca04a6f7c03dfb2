// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

/// Whether a ministry looks ahead: how many of the questions that wait for an answer are about tomorrow (spec
/// 01, S20b). Those of a dossier for today and tomorrow are.
struct AgendaBalance
{
    int ofTomorrow = 0;
    int questions = 0;

    bool operator==(const AgendaBalance &) const = default;
};

} // namespace kb
