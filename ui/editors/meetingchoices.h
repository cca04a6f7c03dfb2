// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/choice.h"

#include <QList>

namespace kb {

/// The kinds of event that come with the program; keys are codes.
QList<Choice> eventKindChoices();
/// Time zones that people of this ministry work in, and the zone that is used already; keys are IANA names.
QList<Choice> zoneChoices();

} // namespace kb
