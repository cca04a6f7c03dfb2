// SPDX-License-Identifier: EUPL-1.2
#include "overlapbank.h"

namespace kb::evaluate {

namespace {

Uid uidOf(const QString &id)
{
    return namedUid(QLatin1StringView("measured"), id.toUtf8());
}

OverlapProfile profileOf(const QString &id, const QString &title, const QString &text,
                         const QString &department)
{
    return {.record = uidOf(id),
            .kind = kb::Kind::KnowledgeQuestion,
            .unit = namedUid(QLatin1StringView("department"), department.toUtf8()),
            .refcode = id,
            .title = title,
            .text = text,
            .isOpen = true};
}

} // namespace

Result<OverlapOfSet> OverlapOfSet::make(const QList<MeasuredDocument> &documents, const QStringList &texts,
                                        UnitScope scope)
{
    OverlapBank bank;
    bank.texts = texts;
    for (const MeasuredDocument &document : documents)
        bank.profiles.append(profileOf(document.id, document.title, document.text, document.department));

    const auto snapshot = OverlapSnapshot::make(bank, {.scope = scope});
    if (!snapshot)
        return snapshot.error();
    auto index = OverlapIndex::make(*snapshot, bank.profiles);
    if (!index)
        return index.error();
    OverlapOfSet set(*std::move(index));
    for (const MeasuredDocument &document : documents)
        set.m_ids.insert(uidOf(document.id), document.id);
    return set;
}

QStringList OverlapOfSet::ranked(const MeasuredQuery &query, qsizetype count)
{
    const Uid uid = uidOf(query.id);
    const bool isOfSet = m_ids.contains(uid);
    if (!isOfSet)
        m_index.put(
            profileOf(query.id, query.title, query.text.sliced(query.title.size()), query.department));

    QStringList ids;
    for (const ScoredRecord &scored : m_index.bestScores(uid, count))
        ids.append(m_ids.value(scored.record));
    if (!isOfSet)
        m_index.remove(uid);
    return ids;
}

Result<QList<MeasuredOverlap>> OverlapOfSet::pairs() const
{
    const auto found = m_index.overlaps();
    if (!found)
        return found.error();
    QList<MeasuredOverlap> pairs;
    for (const Overlap &overlap : *found)
        pairs.append({m_ids.value(overlap.a), m_ids.value(overlap.b), overlap.exact});
    std::ranges::stable_sort(pairs, std::ranges::greater{}, &MeasuredOverlap::score);
    return pairs;
}

double OverlapOfSet::score(const QString &a, const QString &b) const
{
    const auto overlap = m_index.explain(uidOf(a), uidOf(b));
    return overlap ? overlap->exact : 0;
}

} // namespace kb::evaluate
