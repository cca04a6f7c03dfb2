// SPDX-License-Identifier: EUPL-1.2
#include "overlap/recordset.h"

#include "base/together.h"

#include <algorithm>

namespace kb::overlap {

namespace {

/// A code binds as a record does that both are linked to.
Uid uidOfCode(const QString &code)
{
    return namedUid(QLatin1StringView("public_code"), code.toUtf8());
}

/// Spellings are looked at for the best of these when somebody types.
constexpr size_t TypedCandidates = 100;

/// Texts that are put beside all others together.
constexpr size_t TextsTogether = 16;

void keepBest(Neighbours &neighbours, size_t count)
{
    std::ranges::stable_sort(neighbours, std::ranges::greater{}, &Neighbour::value);
    neighbours.resize(std::min(neighbours.size(), count));
}

/// A list of so many that begins with some of them, the rest in its own order.
Neighbours firstThenOthers(const Neighbours &first, const Neighbours &others, size_t count)
{
    Neighbours all = first;
    for (const Neighbour &other : others) {
        if (std::ranges::find(first, other.record, &Neighbour::record) == first.end())
            all.push_back(other);
    }
    all.resize(std::min(all.size(), count));
    return all;
}

} // namespace

RecordSet::RecordSet(const OverlapSnapshot &snapshot)
    : m_snapshot(snapshot)
    , m_knowledge(m_snapshot.knowledge())
    , m_floors(LikenessFloors::among(m_knowledge.records))
    , m_reader(m_knowledge)
    , m_alikeWords(m_reader.book())
    , m_spellings(m_knowledge.vocabulary)
{
}

QList<Uid> RecordSet::linksOf(const WeighedProfile &weighed)
{
    const OverlapProfile &profile = weighed.profile;
    QList<Uid> links =
        profile.studies + profile.dossiers + profile.signals + profile.approaches + profile.people;
    for (const QString &code : weighed.codes)
        links.append(uidOfCode(code));
    return links;
}

std::optional<quint32> RecordSet::find(const Uid &record) const
{
    const auto known = m_numbers.constFind(record);
    return known == m_numbers.cend() ? std::nullopt : std::optional(*known);
}

void RecordSet::put(const OverlapProfile &profile)
{
    remove(profile.record);
    append(m_reader.read(profile));
}

Result<> RecordSet::putAll(std::span<const OverlapProfile> profiles, const Progress &progress,
                           const std::stop_token &stop)
{
    std::vector<WeighedProfile> read;
    read.reserve(profiles.size());
    for (const OverlapProfile &profile : profiles) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        if (read.size() % ReportEvery == 0)
            report(progress, qint64(read.size()), qint64(profiles.size()));
        read.push_back(m_reader.readWords(profile));
    }
    const auto weigh = [&](size_t number) { m_reader.weigh(read[number]); };
    workTogether(
        read.size(), [&] { return weigh; }, {}, stop);
    if (stop.stop_requested())
        return Error{Error::Code::Cancelled, {}};
    for (WeighedProfile &weighed : read) {
        remove(weighed.profile.record);
        append(std::move(weighed));
    }
    report(progress, qint64(profiles.size()), qint64(profiles.size()));
    return {};
}

void RecordSet::append(WeighedProfile weighed)
{
    const auto number = quint32(m_records.size());
    m_numbers.insert(weighed.profile.record, number);
    m_graph.addRecord(number, contentKeyOf(weighed.profile));
    m_records.push_back(std::move(weighed));
    enter(number);
}

void RecordSet::remove(const Uid &record)
{
    const std::optional<quint32> number = find(record);
    if (!number)
        return;
    withdraw(*number);
    m_graph.disconnect(*number); // none yet when nobody compared it
    m_records[*number] = {};
    m_numbers.remove(record);
}

TextComparison RecordSet::comparison() const
{
    return {m_records, m_words, m_spellings, !m_knowledge.axes.isEmpty()};
}

Result<> RecordSet::compare(const Progress &progress, const std::stop_token &stop, size_t mostEdges)
{
    m_alikeWords.compareAdded(stop);
    std::vector<Edges> alike(m_records.size() - m_compared);
    const size_t edges = findAlike(alike, progress, stop, mostEdges);
    if (stop.stop_requested())
        return Error{Error::Code::Cancelled, {}};
    m_isTooMuch = edges >= mostEdges;
    if (m_isTooMuch)
        return Error{Error::Code::NoMemory, {}};
    m_graph.makeRoom(m_compared, alike);
    for (Edges &neighbours : alike) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        m_graph.connect(m_compared++, std::exchange(neighbours, {}));
    }
    return {};
}

/// Of each text that was not compared yet, those before it that are like it; gives how many that are. Of some
/// of the texts when there are too many of them, or when it is asked to stop.
size_t RecordSet::findAlike(std::vector<Edges> &alike, const Progress &progress, const std::stop_token &stop,
                            size_t mostEdges) const
{
    std::atomic<size_t> edges = 0;
    const auto compareSome = [&, texts = comparison()](size_t tile) {
        const size_t first = TextsTogether * tile;
        const size_t end = std::min(first + TextsTogether, alike.size());
        if (edges >= mostEdges)
            return;
        auto found = texts.alikeBefore(m_compared + quint32(first), m_compared + quint32(end), m_floors);
        for (const Edges &each : found)
            edges += each.size();
        std::ranges::move(found, alike.begin() + qsizetype(first));
    };
    const auto tell = [&](qint64 done, qint64) {
        report(progress, std::min(done * qint64(TextsTogether), qint64(alike.size())), qint64(alike.size()));
    };
    workTogether((alike.size() + TextsTogether - 1) / TextsTogether, [&] { return compareSome; }, tell, stop);
    return edges;
}

const LikenessGraph &RecordSet::graph()
{
    if (!m_isTooMuch)
        (void)compare(); // nobody stops it
    return m_graph;      // without memory for more, of what was compared before
}

void RecordSet::enter(quint32 record)
{
    const WeighedProfile &entry = m_records[record];
    m_words.add(record, entry.words);
    m_spellings.add(record, entry.spellings);
    if (entry.isTagged)
        m_plain.add(record, entry.plain);
    for (const CarryingWord &word : entry.carrying)
        m_alikeWords.add(word.word);
    for (const Uid &link : linksOf(entry))
        m_byLink[link].append(record);
    for (const quint32 number : entry.concepts)
        m_byConcept[number].append(record);
}

void RecordSet::withdraw(quint32 record)
{
    const WeighedProfile &entry = m_records[record];
    m_words.remove(record, entry.words);
    m_spellings.remove(record, entry.spellings);
    if (entry.isTagged)
        m_plain.remove(record, entry.plain);
    for (const Uid &link : linksOf(entry))
        m_byLink[link].removeAll(record);
    for (const quint32 number : entry.concepts)
        m_byConcept[number].removeAll(record);
}

std::vector<double> RecordSet::plainProducts(quint32 record) const
{
    return m_plain.products(m_records[record].plain, m_records.size());
}

/// Of those whose words and latent places are most like a text that was spread.
void RecordSet::keepMostLike(Neighbours &candidates, size_t count) const
{
    keepBest(candidates, std::max(TypedCandidates, count));
    for (Neighbour &like : candidates)
        like.value = comparison().addSpellings(like.value, m_typed.dot(m_records[like.record].spellings));
    keepBest(candidates, count);
}

Neighbours RecordSet::mostLike(const WeighedProfile &text, const SimilarWish &wish)
{
    const std::vector<double> words = m_words.products(text.words, m_records.size());
    Neighbours best;
    Neighbours ofOthers;
    for (quint32 record = 0; record < words.size(); ++record) {
        const OverlapProfile &profile = m_records[record].profile;
        const bool isWanted = wish.kinds.isEmpty() || wish.kinds.contains(profile.kind);
        const double likeness = comparison().withoutSpellings(text, record, words[record]);
        if (!isPresent(record) || !isWanted || likeness <= 0)
            continue;
        best.push_back({record, likeness});
        if (wish.othersFirst > 0 && profile.unit != wish.ownUnit)
            ofOthers.push_back(best.back());
    }
    m_typed.spread(text.spellings);
    keepMostLike(best, size_t(wish.count));
    keepMostLike(ofOthers, size_t(wish.othersFirst));
    return firstThenOthers(ofOthers, best, size_t(wish.count));
}

} // namespace kb::overlap
