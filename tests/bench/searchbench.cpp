// SPDX-License-Identifier: EUPL-1.2
#include "bank/searchdocuments.h"
#include "bench/benches.h"
#include "bench/searchparts.h"
#include "model/study.h"

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

constexpr qsizetype StepSize = 5000;    ///< documents at a time
constexpr qsizetype TextsPerStep = 100; ///< of which words are asked for

/// The studies of the bank, as every engine gets them.
Result<> eachStep(Bank &bank, const std::function<Result<>(const QList<SearchDocument> &)> &visit)
{
    const auto ids = bank.records<Study>().ids();
    if (!ids)
        return ids.error();
    const QList<qint64> oldestFirst(ids->crbegin(), ids->crend()); // as they came in
    for (qsizetype at = 0; at < oldestFirst.size(); at += StepSize) {
        const auto documents =
            searchDocuments(bank.context().db, recordTypeOf<Study>, oldestFirst.mid(at, StepSize));
        if (!documents)
            return documents.error();
        if (auto visited = visit(*documents); !visited)
            return visited;
    }
    return {};
}

/// Brings the records into every engine, and keeps some of their texts to ask for.
class Filling
{
public:
    explicit Filling(QList<Engine> &engines)
        : m_engines(engines)
        , m_spent(engines.size(), 0)
    {
    }

    Result<> add(const QList<SearchDocument> &documents)
    {
        m_records += documents.size();
        for (qsizetype at = 0; at < documents.size(); at += StepSize / TextsPerStep)
            m_texts.append(documents[at].title + u' ' + documents[at].body);
        for (qsizetype nth = 0; nth < m_engines.size(); ++nth) {
            const double began = threadMilliseconds();
            if (auto added = m_engines[nth].add(documents); !added)
                return added;
            m_spent[nth] += threadMilliseconds() - began;
        }
        return {};
    }

    Result<> finish(Figures &figures)
    {
        for (qsizetype nth = 0; nth < m_engines.size(); ++nth) {
            const double began = threadMilliseconds();
            const auto size = m_engines[nth].finish();
            if (!size)
                return size.error();
            m_spent[nth] += threadMilliseconds() - began;
            figures.add({u"index of %1 records: %2"_s.arg(m_records).arg(m_engines[nth].name),
                         {{CpuMs, m_spent[nth]}, {Megabytes, *size}}});
        }
        return {};
    }

    qsizetype records() const { return m_records; }
    const QStringList &texts() const { return m_texts; }

private:
    QList<Engine> &m_engines;
    QList<double> m_spent;
    QStringList m_texts;
    qsizetype m_records = 0;
};

/// Our own first, then those that ours is compared with.
Result<QList<Engine>> enginesIn(const QString &room, const std::shared_ptr<OwnIndex> &own,
                                [[maybe_unused]] Figures &figures)
{
    QList<Engine> engines{engineOf(own)};
    auto fts = ftsEngine(room);
    if (!fts)
        return fts.error();
    engines.append(*std::move(fts));
#ifdef KB_XAPIAN
    auto xapian = xapianEngine(room);
    if (!xapian)
        return xapian.error();
    engines.append(*std::move(xapian));
#else
    figures.note(u"Xapian: libxapian-dev was not there when this was built"_s);
#endif
    return engines;
}

/// Every engine on the same records. Gives what was typed.
Result<QStringList> compareEngines(Figures &figures, Chance &chance)
{
    const QString room = figures.request().room;
    const auto own = OwnIndex::make(room);
    if (!own)
        return own.error();
    auto engines = enginesIn(room, *own, figures);
    const auto bank = openBank(figures.path());
    if (!engines || !bank)
        return engines ? bank.error() : engines.error();
    Filling filling(*engines);
    if (auto filled = eachStep(**bank, [&](const auto &documents) { return filling.add(documents); });
        !filled)
        return filled.error();
    if (auto finished = filling.finish(figures); !finished)
        return finished.error();
    const auto bands = WordBands::of(filling.texts(), **own, filling.records(), chance);
    if (!bands)
        return bands.error();
    if (auto measured = measureTypeAhead(figures, *engines, *bands, chance); !measured)
        return measured.error();
    return measureRanked(figures, *engines, **own, *bands, chance);
}

} // namespace

Result<> runSearch(Figures &figures)
{
    Chance chance(figures.request().seed);
    const auto typed = compareEngines(figures, chance);
    if (!typed)
        return typed.error();
    if (auto measured = measureSaving(figures, *typed, chance); !measured)
        return measured;
    return measureAnyInput(figures, *typed, chance);
}

} // namespace kb::bench
