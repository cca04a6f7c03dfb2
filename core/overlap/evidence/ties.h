// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

// Each two functions: how strongly a kind of shared record binds the pair, and which ones they share.

double studyTie(const Pair &pair);
QList<Evidence> showStudies(const Pair &pair);

double dossierTie(const Pair &pair);
QList<Evidence> showDossiers(const Pair &pair);

double signalTie(const Pair &pair);
QList<Evidence> showSignals(const Pair &pair);

double approachTie(const Pair &pair);
QList<Evidence> showApproaches(const Pair &pair);

double peopleTie(const Pair &pair);
QList<Evidence> showPeople(const Pair &pair);

} // namespace kb::overlap
