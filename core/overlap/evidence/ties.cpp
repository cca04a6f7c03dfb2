// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/ties.h"

#include <algorithm>
#include <cmath>

namespace kb::overlap {

namespace {

using Links = QList<Uid> OverlapProfile::*;

QList<Uid> shared(const Pair &pair, Links links)
{
    QList<Uid> both;
    for (const Uid &uid : pair.a.profile.*links) {
        if ((pair.b.profile.*links).contains(uid) && !both.contains(uid))
            both.append(uid);
    }
    return both;
}

bool shareAny(const Pair &pair, Links links)
{
    if ((pair.a.marks & pair.b.marks) == 0)
        return false;
    const QList<Uid> &inB = pair.b.profile.*links;
    return !inB.isEmpty() &&
           std::ranges::any_of(pair.a.profile.*links, [&](const Uid &uid) { return inB.contains(uid); });
}

/// One shared record binds as strongly as many.
double tie(const Pair &pair, Links links, double strength)
{
    return shareAny(pair, links) ? strength : 0;
}

QList<Evidence> show(const Pair &pair, Links links, EvidenceName name)
{
    QList<Evidence> shown;
    for (const Uid &uid : shared(pair, links))
        shown.append({.name = name, .uid = uid});
    return shown;
}

} // namespace

double studyTie(const Pair &pair)
{
    if (!shareAny(pair, &OverlapProfile::studies))
        return 0;
    const auto count = double(shared(pair, &OverlapProfile::studies).size());
    return 1 - std::pow(1 - pair.weights().ties.study, count);
}

QList<Evidence> showStudies(const Pair &pair)
{
    return show(pair, &OverlapProfile::studies, EvidenceName::Study);
}

double dossierTie(const Pair &pair)
{
    return tie(pair, &OverlapProfile::dossiers, pair.weights().ties.dossier);
}

QList<Evidence> showDossiers(const Pair &pair)
{
    return show(pair, &OverlapProfile::dossiers, EvidenceName::Dossier);
}

double signalTie(const Pair &pair)
{
    return tie(pair, &OverlapProfile::signals, pair.weights().ties.signal);
}

QList<Evidence> showSignals(const Pair &pair)
{
    return show(pair, &OverlapProfile::signals, EvidenceName::Signal);
}

/// A shared study brings its approach with it; that is no second tie.
double approachTie(const Pair &pair)
{
    return studyTie(pair) > 0 ? 0 : tie(pair, &OverlapProfile::approaches, pair.weights().ties.approach);
}

QList<Evidence> showApproaches(const Pair &pair)
{
    return approachTie(pair) == 0 ? QList<Evidence>()
                                  : show(pair, &OverlapProfile::approaches, EvidenceName::Approach);
}

double peopleTie(const Pair &pair)
{
    return tie(pair, &OverlapProfile::people, pair.weights().ties.people);
}

QList<Evidence> showPeople(const Pair &pair)
{
    return show(pair, &OverlapProfile::people, EvidenceName::Person);
}

} // namespace kb::overlap
