// SPDX-License-Identifier: EUPL-1.2
#include "jobs/searchjob.h"

#include "bank/bank.h"
#include "bank/searchdocuments.h"
#include "search/passage.h"
#include "store/sqlfile.h"

#include <ctime>

namespace kb {

namespace {

/// Processor time, so that a busy computer gets the same answers. A search in a bank of a million records
/// takes a hundredth of it; what takes longer was not meant to be one.
constexpr std::clock_t LongestSearch = CLOCKS_PER_SEC;

QString jsonOfTexts(const QStringList &texts)
{
    QStringList quoted;
    for (QString text : texts)
        quoted.append(u'"' + text.toUpper().remove(u'"').remove(u'\\') + u'"');
    return u'[' + quoted.join(u',') + u']';
}

std::optional<QString> choice(const QStringList &texts)
{
    return texts.isEmpty() ? std::nullopt : std::optional(jsonOfTexts(texts));
}

/// The records that the prefixes of a query leave over.
Result<RecordSet> allowedBy(Database &db, const QueryFilter &filter)
{
    RecordSet allowed;
    const auto years = filter.years.value_or(YearRange{});
    const std::optional<int> first = filter.years ? std::optional(years.first) : std::nullopt;
    auto read = db.forEach(
        sqlFile("searchfeed/allowed"), [&](Row row) { allowed.insert(row.next<qint64>()); },
        choice(filter.authors), first, years.last, choice(filter.units), choice(filter.dossiers),
        choice(filter.concepts));
    if (!read)
        return read.error();
    return allowed;
}

/// Messages that nobody looked at yet: their own list finds them, a search of the bank does not.
Result<RecordSet> inboxOf(Database &db)
{
    constexpr int all = -1;
    RecordSet messages;
    auto read = db.forEach(
        sqlFile("signal/inbox"), [&](Row row) { messages.insert(row.next<qint64>()); }, all);
    if (!read)
        return read.error();
    return messages;
}

/// What a search leaves out.
Result<RecordSet> leftOut(Database &db, PutAwayQuestions putAway)
{
    auto records = inboxOf(db);
    if (!records || putAway == PutAwayQuestions::Found)
        return records;
    auto read = db.forEach(sqlFile("knowledge_question/put_away"),
                           [&](Row row) { records->insert(row.next<qint64>()); });
    return read ? records : Result<RecordSet>(read.error());
}

Result<SearchAnswer> answerTo(Bank &bank, const Query &query, SearchOptions options,
                              const std::stop_token &stop = {})
{
    options.document = [&](qint64 record) -> Result<SearchDocument> {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        return searchDocument(bank.context().db, record);
    };
    options.timeIsUp = [start = std::clock()] { return std::clock() - start > LongestSearch; };
    if (query.filter.asksForRecords()) {
        auto allowed = allowedBy(bank.context().db, query.filter);
        if (!allowed)
            return allowed.error();
        options.allowed = *std::move(allowed);
    }
    return search(bank.context().search.index(), query, options);
}

/// Where the words stand outside the title: in the text, in another name, at a person or in a code.
Snippet elsewhereIn(const SearchDocument &document, const Snippet &body, const Query &query,
                    Analyser &analyser)
{
    if (!body.marks.isEmpty())
        return body;
    const QString otherNames = document.title.section(u'\n', 1);
    for (const QString *text : {&otherNames, &document.people, &document.codes}) {
        if (Snippet found = snippetOf(*text, query, analyser); !found.marks.isEmpty())
            return found;
    }
    return {};
}

} // namespace

Result<SearchAnswer> findIds(Bank &bank, const QString &typed, const QList<Kind> &kinds, qsizetype limit)
{
    const Query query = parseQuery(typed, bank.context().search.index().analyser());
    return answerTo(bank, query, {.limit = limit, .kinds = kinds, .foundBy = FoundBy::Words});
}

Result<SearchAnswer> findRecords(Bank &bank, const Query &query, const QList<Kind> &kinds, qsizetype limit,
                                 const std::stop_token &stop, PutAwayQuestions putAway)
{
    auto excluded = leftOut(bank.context().db, putAway);
    if (!excluded)
        return excluded.error();
    return answerTo(bank, query, {.limit = limit, .kinds = kinds, .excluded = *std::move(excluded)}, stop);
}

Result<FoundRecord> shownHit(Bank &bank, const SearchHit &hit, const Query &query)
{
    Database &db = bank.context().db;
    Analyser &analyser = bank.context().search.index().analyser();
    const auto uid = db.one(
        sqlFile("log/record_of_id"), [](Row row) { return row.next<Uid>(); }, hit.record);
    if (!uid)
        return uid.error();
    const auto document = searchDocument(db, hit.record);
    if (!document)
        return document.error();
    const auto lines = headlines(db, {*uid});
    if (!lines)
        return lines.error();

    FoundRecord found{.hit = hit, .line = lines->value(*uid)};
    const Snippet body = passageOf(document->body, query, analyser);
    found.snippet = body.marks.isEmpty() ? snippetOf(document->title, query, analyser) : body;
    found.titleMarks = matchesIn(found.line.title, query, analyser);
    found.elsewhere = elsewhereIn(*document, body, query, analyser);
    return found;
}

Result<FoundRecords> searchBank(Bank &bank, const QString &typed, const QList<Kind> &kinds, qsizetype limit,
                                PutAwayQuestions putAway)
{
    const Query query = parseQuery(typed, bank.context().search.index().analyser());
    const auto answer = findRecords(bank, query, kinds, limit, {}, putAway);
    if (!answer)
        return answer.error();
    FoundRecords found{.records = {}, .count = answer->count, .counted = answer->counted};
    if (!answer->proposals.isEmpty())
        found.meant = withProposals(typed, answer->proposals);
    for (const SearchHit &hit : answer->hits) {
        auto record = shownHit(bank, hit, query);
        if (record)
            found.records.append(*std::move(record));
        else if (record.error().code != Error::Code::NotFound) // gone since the index was read
            return record.error();
    }
    return found;
}

} // namespace kb
