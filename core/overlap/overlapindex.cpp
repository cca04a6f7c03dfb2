// SPDX-License-Identifier: EUPL-1.2
#include "overlap/overlapindex.h"

#include "overlap/evidence/terms.h"
#include "overlap/overlapview.h"
#include "overlap/reportorder.h"

namespace kb {

using namespace overlap;

struct OverlapIndex::State
{
    explicit State(const OverlapSnapshot &snapshot)
        : records(snapshot)
    {
    }

    void sort(QList<Overlap> &overlaps) const
    {
        sortForReport(overlaps, [this](const Uid &record) {
            return records.records()[*records.find(record)].profile.refcode;
        });
    }

    RecordSet records;
};

OverlapIndex::OverlapIndex(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

OverlapIndex::OverlapIndex(OverlapIndex &&) noexcept = default;
OverlapIndex &OverlapIndex::operator=(OverlapIndex &&) noexcept = default;
OverlapIndex::~OverlapIndex() = default;

/// In the order of the uids, so that the order of the profiles does not matter.
Result<OverlapIndex> OverlapIndex::make(const OverlapSnapshot &snapshot,
                                        std::span<const OverlapProfile> profiles, const Progress &progress,
                                        const std::stop_token &stop)
{
    QList<OverlapProfile> ordered(profiles.begin(), profiles.end());
    std::ranges::sort(ordered, {}, &OverlapProfile::record);

    auto state = std::make_unique<State>(snapshot);
    for (qsizetype done = 0; done < ordered.size(); ++done) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        if (done % ReportEvery == 0)
            report(progress, done, ordered.size());
        state->records.put(ordered[done]);
    }
    report(progress, ordered.size(), ordered.size());
    return OverlapIndex(std::move(state));
}

const OverlapSnapshot &OverlapIndex::snapshot() const
{
    return m_state->records.snapshot();
}

qsizetype OverlapIndex::size() const
{
    return m_state->records.size();
}

void OverlapIndex::put(const OverlapProfile &profile)
{
    m_state->records.put(profile);
}

void OverlapIndex::remove(const Uid &record)
{
    m_state->records.remove(record);
}

Result<QList<Overlap>> OverlapIndex::overlaps(const Progress &progress, const std::stop_token &stop) const
{
    OverlapView view(m_state->records);
    const auto count = quint32(m_state->records.records().size());

    QList<Overlap> found;
    for (quint32 record = 0; record < count; ++record) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        if (record % ReportEvery == 0)
            report(progress, record, count);
        found += view.overlaps(record, record + 1);
    }
    m_state->sort(found);
    report(progress, count, count);
    return found;
}

QList<Overlap> OverlapIndex::overlapsOf(const Uid &record) const
{
    const std::optional<quint32> number = m_state->records.find(record);
    if (!number)
        return {};
    QList<Overlap> found = OverlapView(m_state->records).overlaps(*number);
    m_state->sort(found);
    return found;
}

QList<ScoredRecord> OverlapIndex::bestScores(const Uid &record, qsizetype count) const
{
    const std::optional<quint32> number = m_state->records.find(record);
    if (!number)
        return {};
    QList<ScoredRecord> scores;
    OverlapView(m_state->records).forEachPair(*number, 0, 0, [&](const Pair &pair, const Score &score) {
        const WeighedProfile &other = pair.numberA == *number ? pair.b : pair.a;
        scores.append({other.profile.record, score.points});
    });
    std::ranges::sort(scores, {}, [](const ScoredRecord &s) { return std::pair(-s.score, s.record); });
    return scores.mid(0, count);
}

std::optional<Overlap> OverlapIndex::explain(const Uid &a, const Uid &b) const
{
    const std::optional<quint32> one = m_state->records.find(a);
    const std::optional<quint32> other = m_state->records.find(b);
    if (!one || !other)
        return std::nullopt;
    OverlapView view(m_state->records);
    const std::optional<Pair> pair = view.pair(*one, *other);
    return pair ? std::optional(describe(*pair, scoreOf(*pair))) : std::nullopt;
}

QList<SimilarItem> OverlapIndex::similarTo(const QString &text, int count, const QList<Kind> &kinds) const
{
    RecordSet &records = m_state->records;
    const WeighedProfile typed = records.reader().read({.title = text});
    const QuotedText quoted(typed, records.reader());

    QList<SimilarItem> items;
    for (const Neighbour &like : records.mostLike(typed, kinds, size_t(count))) {
        const WeighedProfile &record = records.records()[like.record];
        items.append({.record = record.profile.record,
                      .likeness = like.value,
                      .words = sharedWords(typed, quoted, record)});
    }
    return items;
}

} // namespace kb
