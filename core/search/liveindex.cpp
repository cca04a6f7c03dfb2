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

/// The stretch of those that begin so.
std::span<const TermImpact> beginningWith(const std::vector<TermImpact> &impacts, QByteArrayView beginning)
{
    const auto first = std::ranges::lower_bound(impacts, beginning, {}, &TermImpact::term);
    const auto end = std::ranges::find_if_not(
        first, impacts.end(), [&](const TermImpact &each) { return each.term.startsWith(beginning); });
    return {first, end};
}

/// The changes of records from one up to another.
std::span<const Posting> between(const PostingList &changes, quint32 first, quint32 end)
{
    return {std::ranges::lower_bound(changes, first, {}, &Posting::record),
            std::ranges::lower_bound(changes, end, {}, &Posting::record)};
}

} // namespace

UnmergedChange::UnmergedChange(qint64 record, QByteArray before, QByteArray now)
    : m_record(quint32(record))
    , m_wordsBefore(std::move(before))
    , m_wordsNow(std::move(now))
    , m_before(m_wordsBefore)
    , m_now(m_wordsNow)
{
}

std::optional<Posting> UnmergedChange::changeOf(QByteArrayView list) const
{
    const TermImpact *before = find(this->before(), list);
    const TermImpact *now = find(this->now(), list);
    if (!before && !now)
        return {};
    return Posting{m_record, now ? now->impact : quint8(0)};
}

std::vector<std::pair<QByteArrayView, Posting>> UnmergedChange::changes() const
{
    std::vector<std::pair<QByteArrayView, Posting>> changes;
    for (const TermImpact &now : this->now()) {
        const TermImpact *before = find(this->before(), now.term);
        if (!before || before->impact != now.impact)
            changes.push_back({now.term, {m_record, now.impact}});
    }
    for (const TermImpact &before : this->before()) {
        if (!find(this->now(), before.term))
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

PostingList LiveIndex::unmergedChangesOf(QByteArrayView name) const
{
    PostingList changes;
    for (const UnmergedChange &unmerged : m_unmerged) {
        if (const auto change = unmerged.changeOf(name))
            changes.push_back(*change);
    }
    return changes;
}

Result<PostingList> LiveIndex::list(QByteArrayView name) const
{
    PostingLists lists(*m_database);
    const auto id = lists.find(name);
    if (!id)
        return id.error();
    auto stored = lists.list(*id);
    if (!stored)
        return stored;
    const PostingList changes = unmergedChangesOf(name);
    return changes.empty() ? *std::move(stored) : withChanges(*stored, changes);
}

Result<bool> LiveIndex::eachNewest(QByteArrayView name,
                                   const std::function<bool(const Posting &)> &visit) const
{
    PostingLists lists(*m_database);
    const auto id = lists.find(name);
    if (!id)
        return id.error();
    const PostingList changes = unmergedChangesOf(name);
    for (quint32 end = MaxSearchableRecord + 1; end > 0;) {
        const auto block = lists.blockAt(*id, end - 1);
        if (!block)
            return block.error();
        const PostingList stored = *block ? (*block)->postings : PostingList();
        const quint32 first = *block ? (*block)->first : 0;
        if (!stored.empty() && stored.back().record >= end)
            return Error{Error::Code::Damaged, QStringLiteral("search blocks at record %1").arg(end)};
        const PostingList postings = withChanges(stored, between(changes, first, end));
        if (!std::all_of(postings.rbegin(), postings.rend(), visit))
            return false;
        end = first;
    }
    return true;
}

Result<QList<QByteArray>> LiveIndex::termsBeginningWith(QByteArrayView beginning, qsizetype most) const
{
    QList<QByteArray> terms;
    for (const UnmergedChange &unmerged : m_unmerged) {
        for (const TermImpact &each : beginningWith(unmerged.now(), beginning))
            terms.append(each.term.toByteArray());
    }
    const auto stored = PostingLists(*m_database).beginningWith(beginning, most);
    if (!stored)
        return stored.error();
    for (const PostingLists::Term &term : *stored)
        terms.append(term.text);
    std::ranges::sort(terms);
    const auto repeated = std::ranges::unique(terms);
    terms.erase(repeated.begin(), repeated.end());
    return terms;
}

Result<PostingLists::Union> LiveIndex::listOfBeginning(QByteArrayView beginning) const
{
    if (characterCount(beginning) <= LongestListedBeginning) {
        auto listed = list(listOfBeginningName(beginning));
        return listed ? Result(PostingLists::Union{*std::move(listed)}) : listed.error();
    }
    auto all = PostingLists(*m_database).unionOfBeginning(beginning, MostTermsOfBeginning);
    if (!all)
        return all;
    PostingList changes; // of a record with a change all terms are known
    for (const UnmergedChange &unmerged : m_unmerged) {
        Posting change{unmerged.record(), 0};
        for (const TermImpact &each : beginningWith(unmerged.now(), beginning))
            change.impact = std::max(change.impact, each.impact);
        changes.push_back(change);
    }
    all->postings = withChanges(all->postings, changes);
    return all;
}

} // namespace kb
