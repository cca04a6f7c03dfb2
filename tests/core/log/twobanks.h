// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/log/pocketbank.h"

#include <optional>

namespace kb::test {

inline const Uid Record = uidOf(100);

/// Two banks that both know one record.
struct TwoBanks
{
    PocketBank anna{uidOf(1)};
    PocketBank ben{uidOf(2)};
    StepId made = anna.create(Record, {{Title, text("Heat pumps")}, {Year, 2020}});

    TwoBanks() { meet(); }

    void meet()
    {
        ben.receive(anna.log());
        anna.receive(ben.log());
    }
};

/// What a user sees of the record: nothing when it is hidden, and no empty fields.
inline std::optional<Values> seenIn(const PocketBank &bank)
{
    const RecordState state = bank.state(Record);
    if (!state.alive)
        return std::nullopt;
    Values values = state.values();
    values.removeIf([](auto value) { return value.value().isNull(); });
    return values;
}

inline Draft setTitle(const RecordState &state)
{
    return change(state, {{Title, text("Pumps")}});
}

inline Draft setYear(const RecordState &state)
{
    return change(state, {{Year, 1999}});
}

} // namespace kb::test
