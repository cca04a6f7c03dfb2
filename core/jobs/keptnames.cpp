// SPDX-License-Identifier: EUPL-1.2
#include "jobs/keptnames.h"

#include "jobs/tienames.h"

namespace kb {

namespace {

/// Once, however often it is named.
void addNamed(QList<NamedRecord> &named, const Headline &line)
{
    const NamedRecord record = namedRecord(line);
    if (!line.uid.isNull() && !named.contains(record))
        named.append(record);
}

} // namespace

NamedRecord namedRecord(const Headline &line)
{
    return {
        .name = codeOrTitle(line), .title = line.title, .unit = line.unitCode, .shareLevel = line.shareLevel};
}

QList<NamedRecord> namedRecords(const QList<Headline> &lines)
{
    QList<NamedRecord> named;
    for (const Headline &line : lines)
        addNamed(named, line);
    return named;
}

QList<Uid> recordsNamedIn(const QString &words, const ShownOverlap &shown)
{
    QList<Uid> named;
    for (const OverlapPart &part : shown.pair.parts) {
        for (const Evidence &evidence : part.evidence) {
            if (namesRecord(evidence.name) && !evidence.label.isEmpty() && words.contains(evidence.label))
                named.append(evidence.uid);
        }
    }
    return named;
}

QList<NamedRecord> namedIn(const QString &words, const ShownOverlap &shown)
{
    QList<NamedRecord> named;
    for (const Uid &record : recordsNamedIn(words, shown))
        addNamed(named, shown.named.value(record));
    return named;
}

QList<NamedRecord> namedBySides(const QString &proposal, const ShownOverlap &shown)
{
    QList<NamedRecord> named;
    for (const PairSide *side : {&shown.sideA, &shown.sideB}) {
        for (const SideProject &project : side->projects)
            addNamed(named, shown.named.value(project.uid));
        if (!side->answer.code.isEmpty() && proposal.contains(side->answer.code))
            addNamed(named, shown.named.value(side->answer.study));
    }
    return named;
}

bool mayNameKept(const ShownOverlap &shown)
{
    return std::ranges::any_of(shown.named,
                               [](const Headline &line) { return line.shareLevel == ShareLevel::EigenDg; });
}

ShownOverlap withoutKeptNames(ShownOverlap shown)
{
    const auto isKept = [named = shown.named](const Uid &record) {
        const auto line = named.constFind(record);
        return line != named.cend() && line->shareLevel == ShareLevel::EigenDg;
    };
    for (OverlapPart &part : shown.pair.parts) {
        for (Evidence &evidence : part.evidence) {
            if (namesRecord(evidence.name) && isKept(evidence.uid))
                evidence.label.clear();
        }
    }
    for (PairSide *side : {&shown.sideA, &shown.sideB}) {
        for (SideProject &project : side->projects) {
            if (isKept(project.uid))
                project.code.clear();
        }
        if (isKept(side->answer.study))
            side->answer.code.clear();
    }
    return shown;
}

std::optional<QString> neutralWhy(const ShownOverlap &shown)
{
    return mayNameKept(shown) ? std::optional(withoutKeptNames(shown).why()) : std::nullopt;
}

} // namespace kb
