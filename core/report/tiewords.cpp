// SPDX-License-Identifier: EUPL-1.2
// How a record is told that both sides of a pair have.
#include "report/overlapwords.h"
#include "report/words.h"

namespace kb {

namespace {

QString namelessTie(EvidenceName name)
{
    switch (name) {
    case EvidenceName::Study:
        return Report::tr("a shared study");
    case EvidenceName::Dossier:
        return Report::tr("the same dossier");
    case EvidenceName::Signal:
        return Report::tr("the same signal");
    case EvidenceName::Approach:
        return Report::tr("the same approach");
    case EvidenceName::Person:
        return Report::tr("the same expert or institute");
    default: // no tie
        return {};
    }
}

QString namedTie(EvidenceName name)
{
    switch (name) {
    case EvidenceName::Study:
        return Report::tr("both use %1");
    case EvidenceName::Dossier:
        return Report::tr("the same dossier: %1");
    case EvidenceName::Signal:
        return Report::tr("the same signal: %1");
    case EvidenceName::Approach:
        return Report::tr("the same approach: %1");
    case EvidenceName::Person:
        return Report::tr("the same expert or institute: %1");
    default: // no tie
        return {};
    }
}

} // namespace

QString tieWords(const Evidence &tie)
{
    return tie.label.isEmpty() ? namelessTie(tie.name) : namedTie(tie.name).arg(tie.label);
}

} // namespace kb
