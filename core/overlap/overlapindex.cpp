// SPDX-License-Identifier: EUPL-1.2
#include "overlap/overlapindex.h"

#include "base/giveback.h"
#include "overlap/evidence/terms.h"
#include "overlap/overlapview.h"
#include "overlap/pairsearch.h"
#include "overlap/reportorder.h"

#include <numeric>

namespace kb {

using namespace overlap;

namespace {

/// To compare texts takes about as long as to weigh what was found.
Progress firstHalf(const Progress &whole)
{
    return [whole](qint64 done, qint64 total) { report(whole, done, 2 * total); };
}

Progress secondHalf(const Progress &whole)
{
    return [whole](qint64 done, qint64 total) { report(whole, total + done, 2 * total); };
}

} // namespace

struct OverlapIndex::State
{
    explicit State(const OverlapSnapshot &snapshot)
        : records(snapshot)
    {
    }

    void sort(QList<Overlap> &overlaps, const std::stop_token &stop) const
    {
        const auto codeOf = [this](const Uid &record) {
            return records.records()[*records.find(record)].profile.refcode;
        };
        sortForReport(overlaps, codeOf, stop);
    }

    /// Each pair with at least one of these records, which come by rising number.
    Result<FoundPairs> pairsOf(const std::vector<quint32> &wanted, const Progress &progress,
                               const std::stop_token &stop)
    {
        if (auto compared = records.compare(firstHalf(progress), stop); !compared)
            return compared.error();
        auto found = findPairs(records, wanted, secondHalf(progress), stop);
        if (!found)
            return found.error();
        sort(found->overlaps, stop);
        if (!stop.stop_requested())
            return found;
        giveBackLater(*std::move(found));
        return Error{Error::Code::Cancelled, {}};
    }

    void put(const OverlapProfile &profile)
    {
        remove(profile.record);
        records.put(profile);
        changed.push_back(*records.find(profile.record));
        touched.insert(profile.record);
    }

    Result<> putAll(const QList<OverlapProfile> &profiles, const Progress &progress,
                    const std::stop_token &stop)
    {
        auto put = records.putAll(profiles, progress, stop);
        for (quint32 number = 0; number < records.records().size(); ++number)
            changed.push_back(number);
        for (const OverlapProfile &profile : profiles)
            touched.insert(profile.record);
        return put;
    }

    void remove(const Uid &record)
    {
        if (const auto number = records.find(record))
            changed.push_back(*number);
        touched.insert(record);
        records.remove(record);
    }

    overlap::RecordSet records;
    MutualEdges edges;            ///< at the last update
    std::vector<quint32> changed; ///< since then, by number
    QSet<Uid> touched;
};

OverlapIndex::OverlapIndex(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

OverlapIndex::OverlapIndex(OverlapIndex &&) noexcept = default;
OverlapIndex &OverlapIndex::operator=(OverlapIndex &&) noexcept = default;
OverlapIndex::~OverlapIndex() = default;

/// In the order of what they say, so that the order of the profiles does not matter.
Result<OverlapIndex> OverlapIndex::make(const OverlapSnapshot &snapshot,
                                        std::span<const OverlapProfile> profiles, const Progress &progress,
                                        const std::stop_token &stop)
{
    QList<OverlapProfile> ordered(profiles.begin(), profiles.end());
    std::ranges::sort(ordered, {}, contentKeyOf);

    auto state = std::make_unique<State>(snapshot);
    if (auto put = state->putAll(ordered, progress, stop); !put)
        return put.error();
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
    m_state->put(profile);
}

void OverlapIndex::remove(const Uid &record)
{
    m_state->remove(record);
}

Result<QList<Overlap>> OverlapIndex::overlaps(const Progress &progress, const std::stop_token &stop) const
{
    const auto count = quint32(m_state->records.records().size());
    std::vector<quint32> all(count);
    std::iota(all.begin(), all.end(), 0);
    auto found = m_state->pairsOf(all, progress, stop);
    return found ? Result<QList<Overlap>>(std::move(found->overlaps)) : found.error();
}

Result<OverlapUpdate> OverlapIndex::update(const Progress &progress, const std::stop_token &stop)
{
    State &state = *m_state;
    if (auto compared = state.records.compare(firstHalf(progress), stop); !compared)
        return compared.error();
    MutualEdges edges(state.records.graph());
    const std::vector<quint32> reached = reachOfChange(state.edges, edges, state.changed, Smoothing::Steps);
    auto found = state.pairsOf(reached, progress, stop);
    if (!found)
        return found.error();

    OverlapUpdate update{.records = std::exchange(state.touched, {}),
                         .pairs = std::move(found->overlaps),
                         .alike = std::move(found->questions)};
    for (const quint32 record : reached)
        update.records.insert(state.records.records()[record].profile.record);
    update.records.remove(Uid()); // of a number that is empty now
    state.edges = std::move(edges);
    state.changed.clear();
    return update;
}

Result<> OverlapIndex::compare(const Progress &progress, const std::stop_token &stop)
{
    return m_state->records.compare(progress, stop);
}

QList<ScoredRecord> OverlapIndex::bestScores(const Uid &record, qsizetype count) const
{
    const std::optional<quint32> number = m_state->records.find(record);
    if (!number)
        return {};
    QList<ScoredRecord> scores;
    OverlapView(m_state->records).forEachPair(*number, 0, {}, [&](const Pair &pair, const Score &score) {
        const WeighedProfile &other = pair.numberA == *number ? pair.b : pair.a;
        scores.append({other.profile.record, score.points});
    });
    std::ranges::sort(scores, {}, [](const ScoredRecord &s) { return std::pair(-s.score, s.record); });
    return scores.mid(0, count);
}

QList<GroupedQuestion> OverlapIndex::questions() const
{
    const ConceptList &concepts = m_state->records.snapshot().knowledge().concepts;
    QList<GroupedQuestion> questions;
    for (const WeighedProfile &record : m_state->records.records()) {
        const OverlapProfile &profile = record.profile;
        if (profile.record.isNull() || profile.kind != Kind::KnowledgeQuestion || !profile.isPaired)
            continue;
        GroupedQuestion question{.record = profile.record,
                                 .unit = profile.unit,
                                 .refcode = profile.refcode,
                                 .needBy = profile.needBy,
                                 .isOpen = profile.isOpen,
                                 .isNeeded = profile.isNeeded,
                                 .hasStudy = !profile.studies.isEmpty()};
        for (const quint32 number : record.concepts)
            question.concepts.append({concepts.uid(number), concepts.label(number), concepts.weight(number)});
        questions.append(question);
    }
    return questions;
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

QList<Overlap> OverlapIndex::lookAtEach(const Uid &record, std::span<const Uid> others) const
{
    const std::optional<quint32> one = m_state->records.find(record);
    OverlapView view(m_state->records);
    QList<Overlap> found;
    for (const Uid &other : others) {
        const std::optional<quint32> number = m_state->records.find(other);
        const auto pair = one && number && one != number ? view.pair(*one, *number) : std::nullopt;
        const Score score = pair ? scoreOf(*pair) : Score();
        if (pair && wholeScore(score.points) >= snapshot().options().levels.weak)
            found.append(describe(*pair, score, Detail::WithoutWords));
    }
    return found;
}

QList<SimilarItem> OverlapIndex::similarTo(const QString &text, const SimilarWish &wish) const
{
    overlap::RecordSet &records = m_state->records;
    const WeighedProfile typed = records.reader().read({.title = text});
    const QuotedText quoted(typed, records.reader());

    QList<SimilarItem> items;
    for (const Neighbour &like : records.mostLike(typed, wish)) {
        const WeighedProfile &record = records.records()[like.record];
        items.append({.record = record.profile.record,
                      .likeness = like.value,
                      .words = sharedWords(typed, quoted, record)});
    }
    return items;
}

} // namespace kb
