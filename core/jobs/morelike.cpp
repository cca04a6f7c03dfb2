// SPDX-License-Identifier: EUPL-1.2
#include "jobs/morelike.h"

#include "bank/bank.h"
#include "bank/searchdocuments.h"

namespace kb {

namespace {

/// What a record says, as far as that tells what it is about.
Result<QString> textOfRecord(Database &db, const Uid &record)
{
    const auto lines = headlines(db, {record});
    if (!lines)
        return lines.error();
    const auto line = lines->constFind(record);
    if (line == lines->cend())
        return Error{Error::Code::NotFound, textOf(record)};
    const auto document = searchDocument(db, line->id);
    return document ? Result(document->title + u'\n' + document->body) : document.error();
}

} // namespace

Result<QList<SimilarRecord>> moreLike(LiveOverlaps &overlaps, Bank &bank, const Uid &record, int count,
                                      const std::stop_token &stop)
{
    const auto text = textOfRecord(bank.context().db, record);
    if (!text)
        return text.error();
    auto found = similarRecords(overlaps, bank, *text, {.count = count + 1}, stop);
    if (!found)
        return found;
    found->removeIf([&](const SimilarRecord &similar) { return similar.line.uid == record; });
    return found->first(std::min<qsizetype>(count, found->size()));
}

} // namespace kb
