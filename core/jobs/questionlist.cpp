// SPDX-License-Identifier: EUPL-1.2
#include "jobs/questionlist.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "jobs/overlapstore.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

struct Surroundings
{
    Coverage coverage = Coverage::Geen;
    int overlaps = 0;
};

qint64 toId(Row row)
{
    return row.next<qint64>();
}

/// The columns stand from the strongest to the weakest claim.
Surroundings toSurroundings(Row &row)
{
    static constexpr std::array byColumn{Coverage::Tegenstrijdig, Coverage::Volledig, Coverage::Deels,
                                         Coverage::Project};
    Surroundings around;
    for (const Coverage coverage : byColumn) {
        if (row.next<int>() > 0 && around.coverage == Coverage::Geen)
            around.coverage = coverage;
    }
    around.overlaps = row.next<int>();
    return around;
}

/// Pairs that were set aside and are new again, which no query can tell, count too.
Result<> countReopened(Bank &bank, const QString &questions, QHash<qint64, Surroundings> &around)
{
    const auto ids = bank.context().db.all(sqlFile("overlap/aside_of"), toId, QStringView(questions),
                                           bank.identity().unit);
    const auto pairs = ids ? OverlapStore(bank).rows(*ids) : Result<QList<ShownOverlap>>(ids.error());
    if (!pairs)
        return pairs.error();
    for (const ShownOverlap &pair : *pairs) {
        if (!pair.isReopened)
            continue;
        ++around[pair.a.id].overlaps;
        ++around[pair.b.id].overlaps;
    }
    return {};
}

/// By question.
Result<QHash<qint64, Surroundings>> surroundingsOf(Bank &bank, const QList<qint64> &ids)
{
    const QString questions = QString::fromLatin1(jsonOf(ids));
    QHash<qint64, Surroundings> around;
    const auto read = bank.context().db.forEach(
        sqlFile("knowledge_question/surroundings"),
        [&](Row row) {
            const auto id = row.next<qint64>();
            around.insert(id, toSurroundings(row));
        },
        QStringView(questions), bank.identity().unit);
    if (!read)
        return read.error();
    const auto added = countReopened(bank, questions, around);
    return added ? Result<QHash<qint64, Surroundings>>(around) : added.error();
}

} // namespace

Result<QList<qint64>> QuestionList::newest(int count) const
{
    return m_bank.context().db.all(sqlFile("knowledge_question/newest"), toId, count);
}

Result<QList<qint64>> QuestionList::ids(const QuestionQuery &query) const
{
    auto ids = m_bank.context().db.all(sqlFile("knowledge_question/list"), toId, jsonChoices(query.owners),
                                       jsonChoices(query.dossiers), jsonChoices(query.statuses),
                                       jsonChoices(query.needs), jsonChoices(query.coverages),
                                       jsonChoices(query.audiences), jsonChoices(query.concepts),
                                       jsonChoices(query.kinds), given(query.sorting.key));
    if (!ids)
        return ids;
    return narrowed(m_bank, *std::move(ids), Kind::KnowledgeQuestion, query.words, query.sorting);
}

Result<QList<QuestionLine>> QuestionList::lines(const QList<qint64> &ids) const
{
    const auto questions = m_bank.records<KnowledgeQuestion>().rows(ids);
    if (!questions)
        return questions.error();
    const auto around = surroundingsOf(m_bank, ids);
    if (!around)
        return around.error();
    Owners owners(m_bank);
    QList<QuestionLine> lines;
    lines.reserve(questions->size());
    for (const KnowledgeQuestion &question : *questions) {
        const Owner owner = owners.of(question);
        const Surroundings of = around->value(question.facts.id);
        lines.append({question, owner.code, of.coverage, of.overlaps, owner.isOurs});
    }
    return lines;
}

Result<QStringList> QuestionList::audiences() const
{
    return m_bank.context().db.all(sqlFile("knowledge_question/audiences"),
                                   [](Row row) { return row.next<QString>(); });
}

} // namespace kb
