// SPDX-License-Identifier: EUPL-1.2
// What comes first among pairs of one level, and where that ends.
#include "report/overlapparts.h"
#include "report/words.h"

namespace kb {

namespace {

QString namedWithPrecedence(const QString &name, Precedence precedence)
{
    return name.isEmpty() ? label(precedence) : name + QStringLiteral(" · ") + label(precedence);
}

} // namespace

QString label(Precedence precedence)
{
    switch (precedence) {
    case Precedence::Urgent:
        return Report::tr("Needed within six months");
    case Precedence::CanStillChange:
        return Report::tr("A project can still change");
    case Precedence::Other:
        return Report::tr("The others");
    }
    return {};
}

QList<NamedPairs> byPrecedence(const QList<ReportedPair> &pairs, const QString &name)
{
    QList<NamedPairs> rows;
    for (qsizetype at = 0; at < pairs.size(); ++at) {
        const Precedence precedence = pairs[at].precedence;
        if (at == 0 || pairs[at - 1].precedence != precedence)
            rows.append({.name = namedWithPrecedence(name, precedence), .pairs = {}});
        rows.last().pairs.append(pairs[at]);
    }
    if (rows.size() == 1 && pairs.first().precedence == Precedence::Other)
        rows.first().name = name; // there are no others than these
    return rows;
}

} // namespace kb
