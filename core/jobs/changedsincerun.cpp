// SPDX-License-Identifier: EUPL-1.2
#include "jobs/changedsincerun.h"

#include "bank/bank.h"
#include "bank/storedrecord.h"
#include "jobs/overlapstore.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

const QByteArray &kindsThatCount()
{
    static const QByteArray kinds = [] {
        QList<qint64> numbers;
        for (const Kind kind : {Kind::KnowledgeQuestion, Kind::Study, Kind::ResearchProject, Kind::Signal,
                                Kind::Concept, Kind::PolicyDossier, Kind::Institute, Kind::Person,
                                Kind::Approach, Kind::Link, Kind::StudyQuestionLink, Kind::StudyRelation,
                                Kind::SignalDossierLink, Kind::Finding, Kind::CommitteeMember})
            numbers.append(qint64(kind));
        return jsonOf(numbers);
    }();
    return kinds;
}

} // namespace

Result<bool> changedSinceRun(Bank &bank)
{
    const auto run = OverlapStore(bank).lastRun();
    if (!run || !run->computedAt.isValid())
        return run ? Result<bool>(false) : run.error();
    return bank.context().db.one(
        sqlFile("overlap/changed_since"), [](Row row) { return row.next<bool>(); }, run->operations,
        QStringView(QString::fromLatin1(kindsThatCount())));
}

} // namespace kb
