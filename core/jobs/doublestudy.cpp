// SPDX-License-Identifier: EUPL-1.2
#include "jobs/doublestudy.h"

#include "bank/bank.h"
#include "jobs/searchjob.h"
#include "model/identifiers.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

constexpr qsizetype MostWithNumber = 50; ///< a supplement lends its DOI to all that is in it
constexpr qsizetype MostWithTitle = 20;  ///< best first: what is nearly the same stands at the top
constexpr qsizetype LongIsbn = 13;
constexpr qsizetype IsbnBody = 9; ///< digits without what stands before them and the check digit

std::optional<QString> known(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

Result<QList<qint64>> withNumberOf(Bank &bank, const StudyIdentity &study)
{
    if (study.doi.isEmpty() && study.isbn.isEmpty())
        return QList<qint64>();
    const QString body = study.isbn.size() == LongIsbn ? study.isbn.mid(3, IsbnBody) : QString();
    return bank.context().db.all(
        sqlFile("study/same_number"), [](Row row) { return row.next<qint64>(); }, known(study.doi),
        known(study.isbn), known(body), MostWithNumber);
}

/// A normal title holds words only: nothing in it is read as a prefix or an exclusion.
Result<QList<qint64>> withTitleOf(Bank &bank, const StudyIdentity &study)
{
    if (study.title.isEmpty())
        return QList<qint64>();
    const auto answer = findIds(bank, study.title, {Kind::Study}, MostWithTitle);
    if (!answer)
        return answer.error();
    QList<qint64> ids;
    for (const SearchHit &hit : answer->hits)
        ids.append(hit.record);
    return ids;
}

} // namespace

Result<std::optional<Study>> doubleOf(Bank &bank, const Study &study)
{
    const StudyIdentity identity = identityOf(study);
    const auto numbered = withNumberOf(bank, identity);
    const auto titled = numbered ? withTitleOf(bank, identity) : numbered;
    const auto others =
        titled ? bank.records<Study>().rows(*numbered + *titled) : Result<QList<Study>>(titled.error());
    if (!others)
        return others.error();
    std::optional<Study> probable;
    for (const Study &other : *others) {
        const bool isItself = other.uid == study.uid;
        const SameStudy same = isItself ? SameStudy::No : compareStudies(identity, identityOf(other));
        if (same == SameStudy::Certain)
            return std::optional(other);
        if (same == SameStudy::Probable && !probable)
            probable = other;
    }
    return probable;
}

} // namespace kb
