// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gaplist.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "base/firsterror.h"
#include "gaps/gaprules.h"
#include "jobs/gapinput.h"
#include "jobs/gappriorities.h"
#include "jobs/gapties.h"
#include "jobs/gonegaps.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <limits>

namespace kb {

namespace {

bool isChosen(const GapLine &line, const GapQuery &query)
{
    const auto passes = [](const auto &choices, const auto &value) {
        return choices.isEmpty() || choices.contains(value);
    };
    const auto isOfOne = [&](const Headline &dossier) { return query.dossiers.contains(dossier.uid); };
    const bool isInDossier = query.dossiers.isEmpty() || std::ranges::any_of(line.dossiers, isOfOne);
    return isInDossier && passes(query.kinds, line.gap.kind) && passes(query.natures, line.nature()) &&
           passes(query.units, line.line.unit) && passes(query.states, line.state()) &&
           passes(query.changes, line.sinceKept);
}

QList<Uid> recordsOfGaps(const QList<Gap> &gaps)
{
    QList<Uid> records;
    for (const Gap &gap : gaps) {
        records.append(gap.record);
        records += gap.involved;
    }
    return records;
}

/// What was written down is no record, and is called as its writer called it.
Headline headlineOfWritten(const Gap &gap, Owners &owners)
{
    Headline line;
    line.uid = gap.record;
    line.title = gap.title;
    line.unit = gap.unit;
    line.unitCode = owners.codeOfUnit(gap.unit);
    return line;
}

/// Of a record its local id and the rule; of what has none its uid.
qint64 idOfGap(const Gap &gap, qint64 record)
{
    if (gap.kind != GapKind::ByHand)
        return record * qint64(codesOf<GapKind>.size()) + qint64(gap.kind);
    constexpr quint64 positive = std::numeric_limits<qint64>::max();
    const QByteArray hash = QCryptographicHash::hash(bytesOf(gap.record), QCryptographicHash::Sha256);
    return -1 - qint64(qFromBigEndian<quint64>(hash.constData()) & positive);
}

GapLine lineOfGap(const Gap &gap, const QHash<Uid, Headline> &lines, Owners &owners)
{
    const bool isWritten = gap.kind == GapKind::ByHand;
    GapLine line{.gap = gap,
                 .line = isWritten ? headlineOfWritten(gap, owners) : lines.value(gap.record),
                 .involved = {},
                 .decision = {},
                 .stated = {}};
    line.id = idOfGap(gap, line.line.id);
    for (const Uid &record : gap.involved) {
        if (lines.contains(record))
            line.involved.append(lines.value(record));
    }
    return line;
}

/// What nobody finds any more is a gap of something that is there.
bool isAboutARecord(const Gap &gap, const QHash<Uid, Headline> &lines)
{
    const auto line = lines.constFind(gap.record);
    return gap.isFound || (line != lines.cend() && !line->deleted);
}

QList<GapLine> linesOfGaps(Bank &bank, const QList<Gap> &gaps, const QHash<Uid, Headline> &names, QDate on)
{
    Owners owners(bank);
    QList<GapLine> lines;
    for (const Gap &gap : gaps) {
        if (!isAboutARecord(gap, names))
            continue;
        lines.append(lineOfGap(gap, names, owners));
        lines.last().on = on;
    }
    return lines;
}

void addWhatWasSaid(GapLine &line, const QHash<QString, GapDecision> &decisions,
                    const QHash<QString, StatedNature> &natures)
{
    const QString key = keyOf(line.gap);
    if (const auto decided = decisions.constFind(key); decided != decisions.cend())
        line.decision = *decided;
    if (const auto said = natures.constFind(key); said != natures.cend())
        line.stated = *said;
}

QList<qint64> idsOfGaps(const QList<GapLine> &lines)
{
    QList<qint64> ids;
    for (const GapLine &line : lines)
        ids.append(line.id);
    return ids;
}

} // namespace

Result<QList<GapLine>> GapList::gaps(const GapQuery &query) const
{
    auto lines = found(query.on.isValid() ? query.on : m_bank.now().date());
    if (!lines)
        return lines;
    lines->removeIf([&](const GapLine &line) { return !isChosen(line, query); });
    if (query.sorting.key == QLatin1StringView("place"))
        orderByPlace(*lines, query.sorting.order);
    return lines;
}

/// A list asks for its ids, their number and their lines.
Result<QList<GapLine>> GapList::found(QDate on) const
{
    if (m_found && m_foundOn == on)
        return *m_found;
    auto lines = workOut(on);
    if (lines) {
        m_found = *lines;
        m_foundOn = on;
    }
    return lines;
}

Result<QList<GapLine>> GapList::workOut(QDate on) const
{
    const auto norms = gapNorms(m_bank);
    const auto weights = gapWeights(m_bank);
    const auto facts = norms ? gapFacts(m_bank, *norms, on) : Result<GapFacts>(norms.error());
    const auto decisions = GapDecisions(m_bank).all();
    const auto natures = GapNatures(m_bank).all();
    if (const Error *error = firstError(norms, weights, facts, decisions, natures))
        return *error;
    const QList<Gap> gaps = withGoneGaps(findGaps(*facts, *norms, on), *decisions, on);
    const auto names = headlines(m_bank.context().db, recordsOfGaps(gaps));
    if (!names)
        return names.error();

    QList<GapLine> lines = linesOfGaps(m_bank, gaps, *names, on);
    for (GapLine &line : lines)
        addWhatWasSaid(line, *decisions, *natures);
    for (const auto add : {addFitting, addDossiers, addFollowUps, addSince, addSinceKept}) {
        if (const auto added = add(m_bank, lines); !added)
            return added.error();
    }
    addPriorities(lines, *facts, *weights);
    return lines;
}

Result<QList<qint64>> GapList::ids(const GapQuery &query) const
{
    const auto lines = gaps(query);
    return lines ? Result<QList<qint64>>(idsOfGaps(*lines)) : lines.error();
}

Result<QList<GapLine>> GapList::lines(const QList<qint64> &ids) const
{
    const auto all = found(m_bank.now().date());
    if (!all)
        return all.error();
    QHash<qint64, GapLine> byId;
    for (const GapLine &line : *all)
        byId.insert(line.id, line);
    QList<GapLine> lines;
    for (const qint64 id : ids) {
        if (byId.contains(id))
            lines.append(byId.value(id));
    }
    return lines;
}

Result<QList<qint64>> GapList::newest(int count) const
{
    const auto all = ids({});
    return all && count >= 0 ? Result<QList<qint64>>(all->mid(0, count)) : all;
}

} // namespace kb
