// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/fieldeditor.h"

namespace kb {

/// What the clock on the wall is of the event that is being edited.
struct EventClock
{
    QString timezone;
    bool allDay = false;
};

enum class MomentOf { Begin, End };

/// A moment as the wall says it where the event is. Of a whole day no time is asked, and its end is the last
/// day. The clock must outlive the editor.
FieldEditor makeMomentEditor(const EventClock &clock, MomentOf which, const std::function<void()> &edited);

/// A whole number in a range; the least stands for "not known" where `unknown` says how that is called.
struct NumberRange
{
    int least = 0;
    int most = 0;
    int step = 1;
    QString unknown = {};
};
FieldEditor makeNumberEditor(const NumberRange &range, const std::function<void()> &edited);

/// An average from 1 to 5 with two decimals; 0 stands for "not known".
FieldEditor makeMarkEditor(const std::function<void()> &edited);

} // namespace kb
