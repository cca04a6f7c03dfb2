// SPDX-License-Identifier: EUPL-1.2
#include "search/liveindex.h"

#include "store/sqlfile.h"

namespace kb {

namespace {

const TermImpact *find(const std::vector<TermImpact> &impacts, QByteArrayView term)
{
    const auto found = std::ranges::lower_bound(impacts, term, {}, &TermImpact::term);
    return found != impacts.end() && found->term == term ? &*found : nullptr;
}

/// Calls visit for the terms with this beginning, in order.
template <typename Visit>
void eachWithBeginning(const std::vector<TermImpact> &impacts, QByteArrayView beginning, Visit visit)
{
    auto next = std::ranges::lower_bound(impacts, beginning, {}, &TermImpact::term);
    for (; next != impacts.end() && next->term.startsWith(beginning); ++next)
        visit(next->term);
}

} // namespace

UnmergedChange::UnmergedChange(qint64 record, QByteArray before, QByteArray now)
    : m_record(quint32(record))
    , m_wordsBefore(std::move(before))
    , m_wordsNow(std::move(now))
    , m_before(termImpacts(m_wordsBefore))
    , m_now(termImpacts(m_wordsNow))
{
}

std::optional<Posting> UnmergedChange::changeOf(QByteArrayView term) const
{
    const TermImpact *before = find(m_before, term);
    const TermImpact *now = find(m_now, term);
    if (!before && !now)
        return {};
    return Posting{m_record, now ? now->impact : quint8(0)};
}

std::vector<std::pair<QByteArrayView, Posting>> UnmergedChange::changes() const
{
    std::vector<std::pair<QByteArrayView, Posting>> changes;
    for (const TermImpact &now : m_now) {
        const TermImpact *before = find(m_before, now.term);
        if (!before || before->impact != now.impact)
            changes.push_back({now.term, {m_record, now.impact}});
    }
    for (const TermImpact &before : m_before) {
        if (!find(m_now, before.term))
            changes.push_back({before.term, {m_record, 0}});
    }
    std::ranges::sort(changes);
    return changes;
}

Result<std::vector<UnmergedChange>> readUnmerged(Database &database, int most)
{
    std::vector<UnmergedChange> unmerged;
    bool isDamaged = false;
    auto read = database.forEach(
        sqlFile("search/recent"),
        [&](Row row) {
            isDamaged = isDamaged || row.integer(0) < 1 || row.integer(0) > MaxSearchableRecord;
            unmerged.emplace_back(row.integer(0), row.bytes(1), row.bytes(2));
        },
        most);
    if (!read)
        return read.error();
    if (isDamaged)
        return Error{Error::Code::Damaged, QStringLiteral("search_recent")};
    return unmerged;
}

Result<LiveIndex> LiveIndex::read(Database &database)
{
    LiveIndex index(database);
    auto unmerged = readUnmerged(database);
    if (!unmerged)
        return unmerged.error();
    index.m_unmerged = *std::move(unmerged);
    if (auto read = index.readKinds(); !read)
        return read.error();
    return index;
}

Result<> LiveIndex::readKinds()
{
    const auto terms = termsBeginningWith(KindTermBeginning, -1);
    if (!terms)
        return terms.error();
    for (const QByteArray &term : *terms) {
        const auto records = list(term);
        if (!records)
            return records.error();
        if (!records->empty() && records->back().record >= m_kinds.size())
            m_kinds.resize(records->back().record + 1);
        for (const Posting &posting : *records)
            m_kinds[posting.record] = kindOfTerm(term);
        m_documentCount += qsizetype(records->size());
    }
    return {};
}

Result<PostingList> LiveIndex::list(QByteArrayView term) const
{
    PostingLists lists(*m_database);
    const auto id = lists.find(term);
    if (!id)
        return id.error();
    auto stored = lists.list(*id);
    if (!stored)
        return stored;

    PostingList changes;
    for (const UnmergedChange &unmerged : m_unmerged) {
        if (const auto change = unmerged.changeOf(term))
            changes.push_back(*change);
    }
    return changes.empty() ? *std::move(stored) : withChanges(*stored, changes);
}

Result<QList<QByteArray>> LiveIndex::termsBeginningWith(QByteArrayView beginning, qsizetype most) const
{
    QList<QByteArray> terms;
    qsizetype mayBeGone = 0;
    for (const UnmergedChange &unmerged : m_unmerged) {
        eachWithBeginning(unmerged.before(), beginning, [&](QByteArrayView) { ++mayBeGone; });
        eachWithBeginning(unmerged.now(), beginning,
                          [&](QByteArrayView term) { terms.append(term.toByteArray()); });
    }
    const auto stored =
        PostingLists(*m_database).beginningWith(beginning, most < 0 ? -1 : most + mayBeGone + 1);
    if (!stored)
        return stored.error();
    for (const PostingLists::Term &term : *stored)
        terms.append(term.text);
    std::ranges::sort(terms);
    const auto repeated = std::ranges::unique(terms);
    terms.erase(repeated.begin(), repeated.end());
    return terms;
}

Result<std::optional<PostingList>> LiveIndex::listOfBeginning(QByteArrayView beginning) const
{
    const auto terms = termsBeginningWith(beginning, MostTermsOfBeginning);
    if (!terms)
        return terms.error();

    PostingList all;
    qsizetype inUse = 0;
    for (const QByteArray &term : *terms) {
        const auto records = list(term);
        if (!records)
            return records.error();
        inUse += records->empty() ? 0 : 1;
        if (inUse > MostTermsOfBeginning)
            return std::optional<PostingList>();
        all.insert(all.end(), records->begin(), records->end());
    }
    std::ranges::sort(all, [](const Posting &a, const Posting &b) {
        return a.record != b.record ? a.record < b.record : a.impact > b.impact;
    });
    const auto repeated = std::ranges::unique(all, {}, &Posting::record);
    all.erase(repeated.begin(), repeated.end());
    return std::optional(std::move(all));
}

} // namespace kb
