// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/signal.h"

namespace kb {

/// What stands around a signal that its lifecycle asks for.
struct SignalSurroundings
{
    int dossiers = 0; ///< to which it is linked, with a meaning
    QDate today;      ///< invalid where that does not matter
};

/// What is missing before the step may be made (spec 02, 2.8), as field or guard names; empty when nothing
/// stands in the way. A signal that matters to the whole ministry always says why, and none was
/// seen on a day to come.
QStringList missingForStep(const Signal &before, const Signal &after, const SignalSurroundings &around);

/// A signal as it begins: nobody judged yet how large or likely it is.
Signal newSignal();

/// Whether somebody gave its impact and likelihood. A message of a feed has none, whatever an older program
/// gave it.
bool isAssessed(const Signal &signal);

/// When a signal is looked at again unless somebody says otherwise: the nearer it is, the sooner.
QDate nextReviewOf(Horizon horizon, QDate assessedOn);

/// What a linked signal is once it has no dossier any more.
SignalStatus statusOnceLoose(const Signal &signal);

/// Whether somebody still has to do something with it.
constexpr bool isOpen(SignalStatus status)
{
    return status != SignalStatus::Afgehandeld && status != SignalStatus::Weggelegd &&
           status != SignalStatus::Inbox;
}

} // namespace kb
