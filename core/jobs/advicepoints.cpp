// SPDX-License-Identifier: EUPL-1.2
#include "jobs/advicepoints.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "bank/storedrecord.h"
#include "base/firsterror.h"
#include "jobs/publicsources.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

using PointOf = AdvicePoint::What;

/// What is known against a study.
struct SourceDoubts
{
    bool isWithdrawn = false;
    bool isReplaced = false;
    bool isOld = false;
    QString contradiction;
};

QList<Uid> targetsIn(const AdviceParts &parts)
{
    QList<Uid> targets;
    const auto add = [&](const QList<Citation> &sources) {
        for (const Citation &source : sources) {
            if (!source.target.isNull() && !targets.contains(source.target))
                targets.append(source.target);
        }
    };
    add(parts.reasonSources);
    for (const SupportedStatement &one : parts.statements)
        add(one.sources);
    return targets;
}

Result<QHash<Uid, SourceDoubts>> doubtsAbout(Bank &bank, const QList<Uid> &targets)
{
    QHash<Uid, SourceDoubts> doubts;
    const auto ids = knownIds(bank.context().db, targets);
    if (!ids)
        return ids.error();
    const auto read = bank.context().db.forEach(
        sqlFile("study/doubts"),
        [&](Row row) {
            SourceDoubts &of = doubts[row.next<Uid>()];
            of.isWithdrawn = row.next<bool>();
            of.isReplaced = row.next<bool>();
            of.isOld = row.next<bool>();
            of.contradiction = row.next<QString>();
        },
        QStringView(QString::fromLatin1(jsonOf(*ids))), QStringView(bank.now().date().toString(Qt::ISODate)));
    if (!read)
        return read.error();
    return doubts;
}

/// Goes through the text and keeps what it meets.
class PointFinder
{
public:
    PointFinder(const QHash<Uid, Headline> &lines, const QHash<Uid, SourceDoubts> &doubts)
        : m_lines(lines)
        , m_doubts(doubts)
    {
    }

    QList<AdvicePoint> find(const AdviceParts &parts)
    {
        look({}, parts.reasonSources);
        for (const SupportedStatement &one : parts.statements) {
            if (std::ranges::none_of(one.sources, namesSource) && !one.statement.ownAssessment)
                m_points.append({PointOf::NoSource, one.statement.text, {}, {}});
            look(one.statement.text, one.sources);
        }
        return m_points;
    }

private:
    void look(const QString &statement, const QList<Citation> &sources)
    {
        for (const Citation &source : sources) {
            if (source.target.isNull() || m_seen.contains(source.target))
                continue;
            m_seen.insert(source.target);
            doubt(statement, source.target);
        }
    }

    void doubt(const QString &statement, const Uid &target)
    {
        const Headline line = m_lines.value(target);
        const SourceDoubts doubts = m_doubts.value(target);
        const QString name = codeOrTitle(line);
        if (line.deleted)
            m_points.append({PointOf::SourceInTrash, statement, name, {}});
        if (doubts.isWithdrawn)
            m_points.append({PointOf::WithdrawnSource, statement, name, {}});
        if (doubts.isReplaced)
            m_points.append({PointOf::ReplacedSource, statement, name, {}});
        if (doubts.isOld)
            m_points.append({PointOf::OldSource, statement, name, {}});
        if (!doubts.contradiction.isEmpty())
            m_points.append({PointOf::Contradicted, statement, name, doubts.contradiction});
    }

    const QHash<Uid, Headline> &m_lines;
    const QHash<Uid, SourceDoubts> &m_doubts;
    QSet<Uid> m_seen;
    QList<AdvicePoint> m_points;
};

} // namespace

Result<QList<AdvicePoint>> advicePoints(Bank &bank, const AdviceParts &parts)
{
    const QList<Uid> targets = targetsIn(parts);
    const auto lines = headlines(bank.context().db, targets);
    const auto doubts = doubtsAbout(bank, targets);
    if (const Error *error = firstError(lines, doubts))
        return *error;
    return PointFinder(*lines, *doubts).find(parts);
}

Result<QList<AdvicePoint>> advicePoints(Bank &bank, const AdviceDraft &draft)
{
    auto points = advicePoints(bank, draft.parts);
    const auto kept = keptSources(bank, draft);
    if (!points || !kept)
        return points ? Result<QList<AdvicePoint>>(kept.error()) : points;
    for (const Headline &source : *kept)
        points->append({PointOf::NotPublic, {}, codeOrTitle(source), {}});
    return points;
}

} // namespace kb
