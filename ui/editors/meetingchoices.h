// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/choice.h"

#include <QList>

namespace kb {

class Bank;

/// The explorations of the bank; keys are uids as text. Empty when they cannot be read.
QList<Choice> explorationChoices(Bank &bank);
/// The kinds of event that come with the program; keys are codes.
QList<Choice> eventKindChoices();
/// Time zones that people of this ministry work in, and the zone that is used already; keys are IANA names.
QList<Choice> zoneChoices();

} // namespace kb
